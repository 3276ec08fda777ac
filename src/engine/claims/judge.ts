/** Whether a claim holds on a start. */
import type { Claim, ClaimPart } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { type Ground, Inexpressible } from './ground.ts';

/** What one claim came to on one start. */
export interface Judged {
  readonly comparisons: readonly Comparison[];
  /** Why parts that speak of this start could not be played. */
  readonly gaps: readonly string[];
}

export const speaksOf = ({ parts }: Claim, grounds: readonly Ground[]): boolean =>
  parts.some(({ about }) => grounds.some(about));

/** What one claim came to on several starts, taken together. */
export function judgeAll(claim: Claim, grounds: readonly Ground[]): Judged {
  const judged = grounds.map((ground) => judge(claim, ground));
  return {
    comparisons: judged.flatMap(({ comparisons }) => comparisons),
    gaps: [...new Set(judged.flatMap(({ gaps }) => gaps))],
  };
}

export function judge({ parts }: Claim, ground: Ground): Judged {
  const played = parts.filter(({ about }) => about(ground)).map((part) => playPart(part, ground));
  return {
    comparisons: played.flatMap((result) => (typeof result === 'string' ? [] : result)),
    gaps: played.filter((result) => typeof result === 'string'),
  };
}

function playPart({ compare }: ClaimPart, ground: Ground): readonly Comparison[] | string {
  try {
    const compared = compare(ground);
    return compared.length > 0 ? compared : 'nothing to compare';
  } catch (error) {
    if (error instanceof Inexpressible) return error.message;
    throw error;
  }
}

/** Whether any comparison of a claim fails on these starts; looks no further than the first. */
export const isBroken = (claim: Claim, grounds: readonly Ground[]): boolean =>
  grounds.some((ground) => judge(claim, ground).comparisons.some(({ holds }) => !holds));
