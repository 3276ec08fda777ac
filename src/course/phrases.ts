/** The phrase book: what it has entries for, and how long one may be (M-07). */

/** In the order they come up on the ladder. */
export const SITUATIONS = [
  'first-word',
  'repeated',
  'personal',
  'warning',
  'fair-ending',
  'flat-refusal',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Characters of a wording: two or three sentences that can be said in one breath. */
export const LONGEST_PHRASE = 240;
