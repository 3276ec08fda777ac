/**
 * A reply that does not come in its time is a silence. When the time is up is counted in what was played of the round, so that
 * a pause costs nobody anything; the clock runs only where the customer sits and waits.
 */
import { type CallState, standingOf } from '../engine/chart/call-state.ts';
import type { InputType } from '../engine/chart/input.ts';
import { isAwaited } from '../engine/chart/setting.ts';
import type { Replay } from '../engine/log/replay.ts';
import { type MatchRules, replyDue } from './match.ts';

/** In less than the first of them the longest line and its replies cannot be read without hurry in every language. */
export const REPLY_SECONDS = [45, 60, 90, 120, 180] as const;

/** Whoever has been silent this often in a row is not there: their call waits for them instead of running down. */
const MOST_SILENCES = 2;

/** What is no answer to the customer: it neither stops the clock nor sets it back. */
const ASIDES: readonly InputType[] = ['breathe', 'phrase-book', 'style', 'instinct'];

export interface ReplyClock {
  /** Milliseconds played of the round, as of the newest input. */
  readonly played: number;
  /** When the time was up before that input. */
  readonly due: number | null;
  /** They have asked to play without a limit (WCAG 2.2.1). */
  readonly untimed: boolean;
}

/** When the time for the next reply is up, in milliseconds played; null: there is as much of it as one likes. */
export function dueAfter(rules: MatchRules, { state, turns }: Replay, clock: ReplyClock): number | null {
  if (clock.untimed || !waitsFor(state) || silencesAtEnd(turns) >= MOST_SILENCES) return null;
  const last = turns.at(-1)?.input.type;
  const isAside = last !== undefined && ASIDES.includes(last);
  return isAside && clock.due !== null ? clock.due : replyDue(rules, clock.played);
}

/** By letter, and below a page, nobody waits at the other end. */
function waitsFor(state: CallState): boolean {
  const { phase, circumstances } = standingOf(state);
  return phase === 'live' && state.scenario.silence !== null && isAwaited(circumstances.channel);
}

function silencesAtEnd(turns: Replay['turns']): number {
  const answered = turns.findLastIndex(({ input }) => input.type !== 'silence');
  return turns.length - 1 - answered;
}
