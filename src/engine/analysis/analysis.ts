/** What an analysis says: for every decision of a call, what could still be had and what was given away. */
import type { Input } from '../chart/input.ts';
import type { Interval } from './interval.ts';
import type { Verdict } from './verdict.ts';

export interface Move {
  readonly input: Input;
  /** The best result that can still be reached after it. */
  readonly after: Interval;
  /** What it gives away against the best there was. */
  readonly regret: Interval;
  readonly verdict: Verdict;
  /** 0 to 1: falls exponentially with what lies between the best that was played out before it and after it. */
  readonly accuracy: number;
}

export interface Decision {
  /** Index of the input in the log. */
  readonly index: number;
  /** The best result that could still be reached. */
  readonly before: Interval;
  /** The replies on offer in the author's order, and what was really done. */
  readonly moves: readonly Move[];
  readonly taken: Move;
  /** A best way on from here to the end. */
  readonly best: readonly Input[];
}

export interface Analysis {
  readonly decisions: readonly Decision[];
  /** 0 to 1 over the whole call; null where nothing was decided. */
  readonly accuracy: number | null;
  /** The result that was had, in tenths. */
  readonly result: number;
  /** A best and a worst complete call from the start; the worst is one to watch, with more said than done. */
  readonly bestLine: readonly Input[];
  readonly worstLine: readonly Input[];
  /** Standings looked at. */
  readonly explored: number;
}
