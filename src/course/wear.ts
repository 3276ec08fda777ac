/**
 * Whether somebody's calls have worn at them of late (M-25, FI-73): a word to themselves, and to nobody else unless they
 * allow it. It is about the composure the game kept for the agent in these calls; how anybody feels is not even guessed at.
 */

import { NUMBERS } from '../engine/numbers.ts';
import { DAY } from './day.ts';

/** A finished call, as far as it wears. */
export interface WearingCall {
  /** Milliseconds since 1970. */
  readonly finished: number;
  /** Per cent of the points for composure; null where there were none to be had. */
  readonly composure: number | null;
}

export interface Wear {
  /** The latest calls that were looked at. */
  readonly calls: number;
  /** Those in which composure ran low. */
  readonly low: number;
}

const LOOKED_BACK = 14 * DAY;
const LATEST = 6;
/** Fewer calls than these say nothing. */
const ENOUGH = 3;
/** Composure from which on a call is said to have run low (section 9). */
const LOW = 40;

/** Null where there is nothing to warn of: fewer than half of the latest calls ran low. */
export function wearOf(calls: readonly WearingCall[], now: number): Wear | null {
  const latest = calls
    .filter(({ finished, composure }) => composure !== null && finished > now - LOOKED_BACK)
    .toSorted((one, other) => other.finished - one.finished)
    .slice(0, LATEST);
  const low = latest.filter(({ composure }) => ranLow(composure ?? 100)).length;
  return latest.length >= ENOUGH && low * 2 >= latest.length ? { calls: latest.length, low } : null;
}

const ranLow = (share: number): boolean => (share / 100) * NUMBERS.rubric.composure.at < LOW;
