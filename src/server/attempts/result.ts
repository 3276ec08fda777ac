/** What a call came to: the server's own reckoning, from the state it has played itself. */
import type { CallState } from '../../engine/chart/call-state.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import type { AttemptSummary, Result } from '../../protocol/attempt.ts';
import { isOver, type Stored } from './attempt.ts';

/** Null until the call is over. */
export function resultOf(state: CallState): Result | null {
  if (!isOver(state)) return null;
  const { total, tier } = makeSheet(state);
  return { total, tier };
}

/** What is written beside an attempt that is over. */
export function outcomeOf(state: CallState, now: number) {
  const sheet = makeSheet(state);
  return {
    state: 'finished',
    finishedMs: now,
    total: sheet.total,
    tier: sheet.tier,
    sheet: JSON.stringify(sheet),
  } as const;
}

export function summaryOf(stored: Stored, scenario: string): AttemptSummary {
  const { total, tier } = stored;
  return {
    id: stored.id,
    scenario,
    version: stored.scenarioVersionId,
    assignment: stored.assignmentId,
    state: stored.state,
    supervised: stored.supervised === 1,
    mode: stored.mode,
    opened: stored.openedMs,
    finished: stored.finishedMs,
    late: stored.late === 1,
    result: total === null || tier === null ? null : { total, tier },
  };
}
