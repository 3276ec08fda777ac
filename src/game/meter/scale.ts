/** The calm meter's scale: where the moods lie on it, and where they are entered and left. Pure. */
import { MOODS, type Mood } from '../../engine/vocabulary.ts';

/** A threshold in calm points: crossed going down it makes the customer hotter, going up it calms them. */
export interface Threshold {
  readonly calm: number;
  readonly way: 'hotter' | 'calmer';
  /** The mood that begins there. */
  readonly mood: Mood;
}

/** Anger at which each mood is entered going up, and left going down (see the customer model). */
const HOTTER = [30, 55, 80];
const CALMER = [20, 40, 65];

export const THRESHOLDS: readonly Threshold[] = [
  ...HOTTER.map((anger, i) => ({ calm: 100 - anger, way: 'hotter' as const, mood: moodAt(i + 1) })),
  ...CALMER.map((anger, i) => ({ calm: 100 - anger, way: 'calmer' as const, mood: moodAt(i) })),
];

export interface Zone {
  readonly mood: Mood;
  readonly from: number;
  readonly to: number;
}

/** The moods' stretches of the scale, boiling first (left) and settled last (right). */
export const ZONES: readonly Zone[] = [...MOODS].reverse().map((mood) => {
  const at = MOODS.indexOf(mood);
  return { mood, from: 100 - (HOTTER[at] ?? 100), to: 100 - (HOTTER[at - 1] ?? 0) };
});

/** One step of an eased approach, independent of the frame rate. */
export function ease(from: number, to: number, milliseconds: number): number {
  if (Math.abs(to - from) < 0.05) return to;
  return to + (from - to) * Math.exp(-milliseconds / 180);
}

function moodAt(at: number): Mood {
  return MOODS[at] ?? 'boiling';
}
