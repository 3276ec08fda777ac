/** What a call can still come to: a result that was played out, and one that nothing can beat. */
import type { Input } from '../../chart/input.ts';
import type { Standing } from '../../chart/standing.ts';
import { beam, type Course, type Gone, type Played } from './beam.ts';
import { bestFirst } from './best-first.ts';
import { inputsOfTrail, type Trail } from './trail.ts';

export interface Reachable {
  /** Tenths of a point: reached by `line`. */
  readonly low: number;
  /** Tenths of a point: beaten by nothing. */
  readonly high: number;
  readonly line: readonly Input[];
  /** Standings looked at. */
  readonly explored: number;
}

export interface Effort {
  /** Calls played side by side, in rounds of growing width. */
  readonly widths: readonly number[];
  /** Standings opened to bring the ceiling down. */
  readonly budget: number;
  /** Tenths between which results are not told apart. */
  readonly tolerance: number;
}

export function reachable(
  standing: Standing,
  course: Course,
  { widths, budget, tolerance }: Effort,
): Reachable {
  const { high } = course.bound(standing);
  const start: Trail = { standing, inputs: [], from: null, high };
  if (standing.phase === 'done') return { low: high, high, line: [], explored: 1 };
  let played: Played = { low: -1, trail: null, explored: 1 };
  const gone: Gone = new Map();
  for (const width of widths) {
    if (played.low >= high - tolerance) break;
    const wider = beam(start, course, width, high - tolerance, gone);
    const explored = played.explored + wider.explored;
    played = wider.low > played.low ? { ...wider, explored } : { ...played, explored };
  }
  const closed = bestFirst(start, played, course, { budget, tolerance });
  return { low: closed.low, high: closed.high, line: inputsOfTrail(closed.trail), explored: closed.explored };
}
