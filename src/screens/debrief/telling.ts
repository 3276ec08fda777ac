/** What came of a call, in words: which of the wordings it is follows from the call's seed. Pure. */
import type { Outcome } from '../../engine/score/outcome.ts';
import type { Texts } from '../texts.ts';

export const dayText = ({ coach }: Texts, { day, variant }: Outcome, name: string): string =>
  coach(`outcome.days.${day}.${variant}`, { name });

/** An opening that fits the stars, then the remarks. */
export function reviewText({ coach }: Texts, { review, variant, remarkVariant }: Outcome): string {
  const remarks = review.remarks.map((remark) => coach(`outcome.remarks.${remark}.${remarkVariant}`));
  return [coach(`outcome.review-${review.stars}.${variant}`), ...remarks].join(' ');
}
