/** Moods with hysteresis: going up is easier than coming down (catalogue 4.1). */
import type { Numbers } from '../numbers.ts';
import { MOODS, type Mood } from '../vocabulary.ts';
import { fromPoints } from './tenths.ts';

export const rankOf = (mood: Mood): number => MOODS.indexOf(mood);
export const hotter = (a: Mood, b: Mood): Mood => (rankOf(a) >= rankOf(b) ? a : b);

/** The mood after `mood`, now that anger stands at `anger` tenths: up at a threshold, down only below the lower one. */
export function moodAfter(mood: Mood, anger: number, { moods }: Numbers): Mood {
  const up = MOODS.findLast((candidate) => anger >= fromPoints(moods.enters[candidate])) ?? 'settled';
  if (rankOf(up) >= rankOf(mood)) return up;
  const staying = MOODS.findLast((candidate) => anger >= fromPoints(moods.leaves[candidate])) ?? 'settled';
  return rankOf(staying) < rankOf(mood) ? staying : mood;
}
