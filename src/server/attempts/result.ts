/** What a call came to: the server's own reckoning, from the state it has played itself. */
import { measure } from '../../course/measures.ts';
import type { CallState } from '../../engine/chart/call-state.ts';
import type { Replay } from '../../engine/log/replay.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import type { ScoreSheet } from '../../engine/score/sheet.ts';
import { wholePoints } from '../../engine/score/whole-points.ts';
import type { AttemptSummary, Result } from '../../protocol/attempt.ts';
import { isOver, type Stored } from './attempt.ts';

/** What people are told, what counts against a pass mark, and what trainers put theirs beside: whole points, 0 to 100. */
export const pointsOf = ({ total }: Pick<ScoreSheet, 'total'>): number => wholePoints(total);

/** Null until the call is over. */
export function resultOf(state: CallState): Result | null {
  if (!isOver(state)) return null;
  const sheet = makeSheet(state);
  return { total: pointsOf(sheet), tier: sheet.tier };
}

/** What is written beside an attempt that is over. */
export function outcomeOf(replay: Replay, now: number) {
  const sheet = makeSheet(replay.state);
  return {
    state: 'finished',
    finishedMs: now,
    total: pointsOf(sheet),
    tier: sheet.tier,
    sheet: JSON.stringify(sheet),
    measures: JSON.stringify(measure(replay)),
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
