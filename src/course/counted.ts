/** Which attempts count, with the points that count for each. */
import type { Terms } from './terms.ts';
import type { Try } from './try.ts';

export interface Counted {
  readonly finished: number;
  /** A trainer's, where there are some, else the computed ones. */
  readonly points: number;
  /** The points are a trainer's word. */
  readonly byTrainer: boolean;
}

/** In the order they were finished. A trainer who has put points beside a late call has let it count. */
export const counted = ({ late: policy }: Terms, tries: readonly Try[]): readonly Counted[] =>
  tries
    .flatMap(({ finished, total, override, late }) => {
      const points = override ?? total;
      if (finished === null || points === null || (late && policy === 'refused' && override === null))
        return [];
      return [{ finished, points, byTrainer: override !== null }];
    })
    .toSorted((one, other) => one.finished - other.finished);
