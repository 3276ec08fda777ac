/** The calm meter's scale: where the moods lie on it, and where they are entered and left. Pure. */
import { MOODS, type Mood } from '../../engine/vocabulary.ts';

/** Where a mood begins and is over, in calm points; the app hands these in, the stage knows no rule. */
export interface Threshold {
  /** The mood on the hotter side. */
  readonly mood: Mood;
  /** Calm below which it begins. */
  readonly down: number;
  /** Calm above which it is over. */
  readonly up: number;
}

/** A mark on the scale: crossed going down it makes the customer hotter, going up it calms them. */
export interface Mark {
  readonly calm: number;
  readonly way: 'hotter' | 'calmer';
  /** The mood that begins there. */
  readonly mood: Mood;
}

/** The stretch of the scale that a mood has. */
export interface Zone {
  readonly mood: Mood;
  readonly from: number;
  readonly to: number;
}

export interface MeterScale {
  readonly marks: readonly Mark[];
  /** Hottest first (left) and calmest last (right). */
  readonly zones: readonly Zone[];
}

/** The scale with these thresholds, given from calmest to hottest. */
export function scaleOf(thresholds: readonly Threshold[]): MeterScale {
  return { marks: thresholds.flatMap(marksOf), zones: zonesOf(thresholds) };
}

function marksOf({ mood, down, up }: Threshold): Mark[] {
  return [
    { calm: down, way: 'hotter', mood },
    { calm: up, way: 'calmer', mood: calmerThan(mood) },
  ];
}

function zonesOf(thresholds: readonly Threshold[]): Zone[] {
  const tops = [{ mood: MOODS[0], down: 100 }, ...thresholds];
  return tops.map(({ mood, down }, at) => ({ mood, from: tops[at + 1]?.down ?? 0, to: down })).reverse();
}

function calmerThan(mood: Mood): Mood {
  return MOODS[MOODS.indexOf(mood) - 1] ?? MOODS[0];
}

/** One step of an eased approach, independent of the frame rate. */
export function ease(from: number, to: number, milliseconds: number): number {
  if (Math.abs(to - from) < 0.05) return to;
  return to + (from - to) * Math.exp(-milliseconds / 180);
}
