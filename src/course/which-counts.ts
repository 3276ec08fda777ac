/** Which of somebody's attempts at one scenario of an assignment has the result that counts. */
import { counted } from './counted.ts';
import type { Asked } from './mastery.ts';
import { standingOf } from './standing.ts';
import type { Try } from './try.ts';

/** Null while none does. Where several come to the same, it is the earliest, or the latest where the last one counts. */
export function countingTry(asked: Asked, tries: readonly Try[], now: number): Try | null {
  const { result, byTrainer } = standingOf(asked, tries, now);
  if (result === null) return null;
  const same = tries
    .filter((one) => counted([one]).some((each) => each.points === result))
    .filter(({ override }) => (override !== null) === byTrainer)
    .toSorted((one, other) => (one.finished ?? 0) - (other.finished ?? 0));
  return same.at(asked.terms.counts === 'last' ? -1 : 0) ?? null;
}
