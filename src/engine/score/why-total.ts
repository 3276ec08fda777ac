/** Why a total is what it is, in one point of the sheet. */
import { fromPoints } from '../customer/tenths.ts';
import { type Cap, DIMENSIONS, type Dimension, type ShownSheet } from './sheet.ts';

/** `at`, tenths: where the ceiling holds. */
export type TotalWhy =
  | { readonly kind: 'cap'; readonly cap: Cap; readonly at: number }
  | { readonly kind: 'left'; readonly dimension: Dimension };

/** Of what is not told. */
const NOTHING = { max: 0, points: 0 };

/** Less than a point is not worth a word. */
const LEAST = fromPoints(1);

/** The ceiling, where one took points away; else the dimension that left most behind. Null where none left a point. */
export function whyTotal({ dimensions, sum, caps, total }: ShownSheet): TotalWhy | null {
  const held = sum > total ? caps.find(({ at }) => at === total) : undefined;
  if (held) return { kind: 'cap', ...held };
  const leftBy = (dimension: Dimension): number => {
    const { max, points } = dimensions[dimension] ?? NOTHING;
    return max - points;
  };
  const [dimension] = DIMENSIONS.filter((each) => leftBy(each) >= LEAST).toSorted(
    (a, b) => leftBy(b) - leftBy(a),
  );
  return dimension ? { kind: 'left', dimension } : null;
}
