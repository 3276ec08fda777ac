/** What the stage offers the app, and what it asks of it. */
import type { Cue } from '../engine/chart/cues.ts';
import type { View } from '../engine/view/view.ts';
import type { Threshold } from './meter/scale.ts';

export interface Stage {
  /** Draws this view; the first one appears at once, later ones ease in. */
  show(view: View): void;
  play(cue: Cue): void;
  /** How far the mouth is open, 0 to 1; may be called every frame. */
  mouth(open: number): void;
  /** Says that words changed their size. */
  relayout(): void;
  /** Takes the picture away and gives the words back to the plain page. */
  destroy(): void;
}

export interface StageOptions {
  readonly reducedMotion: boolean;
  /** Where the moods change on the calm scale, from calmest to hottest. */
  readonly thresholds: readonly Threshold[];
  /** Where the words live when there is no stage; `parent` when left out. */
  readonly home?: HTMLElement;
  onReady(): void;
  onFailure(reason: string): void;
}
