/**
 * What one finished call counts in a contest: its points, and what decides between two with as many (catalogue section 6,
 * Competition). Nobody is ranked by composure, so its dimension is left out, and the most there is are 90 points.
 */
import { type CallState, contextOf } from '../engine/chart/call-state.ts';
import { makeSheet } from '../engine/score/make-sheet.ts';

export interface Mark {
  /** Tenths of a point, 0 to 900. */
  readonly points: number;
  /** Mean anger over the call, in tenths of a tenth: 0 to 10,000. Less is better. */
  readonly anger: number;
  readonly turns: number;
  /** How often the phrase book was opened. */
  readonly openings: number;
  /** When the server took the last input, in milliseconds since 1970. */
  readonly finished: number;
}

/** The most a call can count, in tenths. */
export const FULL_MARK = 900;

export function markOf(state: CallState, finished: number): Mark {
  const { readings, angerSum, startAnger, turns, phraseBook } = contextOf(state).customer.tally;
  const { sum, dimensions, caps } = makeSheet(state);
  const anger = readings === 0 ? startAnger : angerSum / readings;
  return {
    points: Math.min(sum - dimensions.composure.points, ...caps.map(({ at }) => at)),
    anger: Math.round(anger * 10),
    turns,
    openings: phraseBook,
    finished,
  };
}
