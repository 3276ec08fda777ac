/** Which attempts count, with the points that count for each. */
import type { Terms } from './terms.ts';
import type { Try } from './try.ts';

export interface Counted {
  readonly finished: number;
  /** A trainer's, where there are some, else the computed ones. */
  readonly points: number;
}

/** In the order they were finished. */
export const counted = ({ late: policy }: Terms, tries: readonly Try[]): readonly Counted[] =>
  tries
    .flatMap(({ finished, total, override, late }) => {
      const points = override ?? total;
      if (finished === null || points === null || (late && policy === 'refused')) return [];
      return [{ finished, points }];
    })
    .toSorted((one, other) => one.finished - other.finished);
