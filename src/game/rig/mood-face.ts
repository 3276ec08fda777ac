/** How angry a face looks in a mood: face and word say the same, also where moods overlap on the way up and down (4.1). */
import { MOODS, type Mood } from '../../engine/vocabulary.ts';

interface Band {
  /** Anger, 0 to 100, at which somebody can be in this mood. */
  readonly anger: readonly [number, number];
  /** What the face makes of it, on the scale of its key poses, 0 to 1. */
  readonly face: readonly [number, number];
}

/** Between two moods lies a gap: a change of mood is a change of the face that is seen. */
export const BANDS: Readonly<Record<Mood, Band>> = {
  settled: { anger: [0, 30], face: [0.04, 0.25] },
  prickly: { anger: [20, 55], face: [0.34, 0.44] },
  heated: { anger: [40, 80], face: [0.54, 0.61] },
  boiling: { anger: [65, 100], face: [0.82, 1] },
};

/** `anger`: as the meter shows it, 0 to 100. */
export function faceAnger(mood: Mood, anger: number): number {
  const { anger: at, face } = BANDS[mood];
  const share = Math.max(0, Math.min(1, (anger - at[0]) / (at[1] - at[0])));
  return face[0] + share * (face[1] - face[0]);
}

/** The mood of somebody who comes with this anger. */
export const moodFor = (anger: number): Mood =>
  MOODS.find((mood) => anger < BANDS[mood].anger[1]) ?? 'boiling';
