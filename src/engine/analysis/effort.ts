/** How hard the analysis of a whole call looks at each of its decisions. */
import { fromPoints } from '../customer/tenths.ts';
import type { Effort } from './search/search.ts';

/** Half a point: results that lie closer together are not told apart. */
export const TOLERANCE = fromPoints(0.5);

/** Enough for a good line from every reply on offer, within a second a call. */
const EACH: Effort = { widths: [3, 6], budget: 0, tolerance: TOLERANCE };
/** For the decision as a whole the ceiling is brought down as well. */
const WHOLE: Effort = { widths: [4, 12], budget: 12, tolerance: TOLERANCE };

/** Calls with so many inputs or fewer are searched in full. */
export const FULL_UP_TO = 25;

export interface Efforts {
  /** For every reply on offer. */
  readonly each: Effort;
  /** For the decision as a whole. */
  readonly whole: Effort;
}

/** The efforts for a call of so many inputs. */
export function effortsFor(inputs: number): Efforts {
  const share = shareFor(inputs);
  return { each: part(EACH, share), whole: part(WHOLE, share) };
}

/** A call twice as long has twice as many searches, and each goes twice as deep. */
const shareFor = (inputs: number): number => Math.min(1, (FULL_UP_TO / inputs) ** 2);

/** One call at least is played to its end, so that every decision has a result to be measured by. */
function part({ widths, budget, tolerance }: Effort, share: number): Effort {
  const some = (of: number): number => (of === 0 ? 0 : Math.max(1, Math.round(of * share)));
  return { widths: widths.map(some), budget: some(budget), tolerance };
}
