/** Accuracy of a reply and of a whole call, 0 to 1. */
import { toPoints } from '../customer/tenths.ts';

/** Points given away that leave half of the accuracy. */
const HALVED_BY = 6;

/** Falls exponentially with what was given away, in tenths: nothing is 1, six points are a half, twelve a quarter. */
export const moveAccuracy = (regret: number): number => 0.5 ** (toPoints(regret) / HALVED_BY);

export interface Weighed {
  readonly accuracy: number;
  /** How much hung on the decision: the spread of what could be reached, in points. */
  readonly tension: number;
}

/** A move in which nothing was at stake still counts a little. */
const LEAST_TENSION = 1;

/**
 * Half the mean, weighed by how much hung on each decision, and half the harmonic mean, so that one disaster shows
 * through any number of good replies; null where nothing was decided.
 */
export function callAccuracy(moves: readonly Weighed[]): number | null {
  if (moves.length === 0) return null;
  const weights = moves.map(({ tension }) => Math.max(LEAST_TENSION, tension));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const weighed = moves.reduce((sum, { accuracy }, at) => sum + accuracy * (weights[at] ?? 0), 0) / whole;
  const harmonic = moves.length / moves.reduce((sum, { accuracy }) => sum + 1 / Math.max(accuracy, 0.01), 0);
  return (weighed + harmonic) / 2;
}
