/** What attempts came to, with the points that count for each. */
import type { Try } from './try.ts';

export interface Counted {
  readonly finished: number;
  /** A trainer's, where there are some, else the computed ones. */
  readonly points: number;
  /** The points are a trainer's word. */
  readonly byTrainer: boolean;
}

/** In the order they were finished. Whoever could begin a call in time has its result, however long it took. */
export const counted = (tries: readonly Try[]): readonly Counted[] =>
  tries
    .flatMap(({ finished, total, override }) => {
      const points = override ?? total;
      if (finished === null || points === null) return [];
      return [{ finished, points, byTrainer: override !== null }];
    })
    .toSorted((one, other) => one.finished - other.finished);
