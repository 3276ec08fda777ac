/** How much of the best reachable result a reply gave away, in a word. */
import { fromPoints } from '../customer/tenths.ts';
import type { Interval } from './interval.ts';

/** From best to worst. */
export const VERDICTS = ['best', 'good', 'inaccuracy', 'mistake', 'blunder'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Points given away from which a verdict holds. A slip costs 2 points, so with a cut at 2 a trap passes as good
 * wherever the interval leaves half a point open; at 1.5 fewer do (`sim -- solve` shows every reply). Less than a point
 * that may have been given away is not worth a word.
 */
export const CUTS = {
  best: 0,
  good: 1,
  inaccuracy: 1.5,
  mistake: 5,
  blunder: 10,
} as const satisfies Record<Verdict, number>;

const verdictOf = (tenths: number): Verdict =>
  VERDICTS.findLast((verdict) => tenths >= fromPoints(CUTS[verdict])) ?? 'best';

/**
 * The verdict on what a move gave away. Where the interval leaves two verdicts open, the doubt is the player's; only
 * `best` has to be certain, and is `good` otherwise.
 */
export function judge({ low, high }: Interval): Verdict {
  const mildest = verdictOf(low);
  return mildest === 'best' && verdictOf(high) !== 'best' ? 'good' : mildest;
}

/** The gravest verdict that the interval leaves open; null where it is the one that was given, or as harmless. */
export function orWorse(regret: Interval): Verdict | null {
  const gravest = verdictOf(regret.high);
  return isLacking(gravest) && gravest !== judge(regret) ? gravest : null;
}

/** Whether the interval leaves so much open that the word would mislead: two verdicts worse may be meant. */
export const isUnclear = (regret: Interval): boolean =>
  VERDICTS.indexOf(verdictOf(regret.high)) - VERDICTS.indexOf(judge(regret)) > 1;

/** From an inaccuracy on, something else would have been worth playing. */
export const isLacking = (verdict: Verdict): boolean =>
  VERDICTS.indexOf(verdict) >= VERDICTS.indexOf('inaccuracy');
