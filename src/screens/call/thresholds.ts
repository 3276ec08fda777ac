/** Where the moods change, on the calm scale that the player sees. Pure. */
import { NUMBERS } from '../../engine/numbers.ts';
import { MOODS, type Mood } from '../../engine/vocabulary.ts';

export interface Threshold {
  /** The mood on the hotter side. */
  readonly mood: Mood;
  /** Calm below which it begins. */
  readonly down: number;
  /** Calm above which it is over; coming down takes more than going up. */
  readonly up: number;
}

/** From calmest to hottest; the calmest mood has no threshold of its own. */
export const THRESHOLDS: readonly Threshold[] = MOODS.slice(1).map((mood) => ({
  mood,
  down: 100 - NUMBERS.moods.enters[mood],
  up: 100 - NUMBERS.moods.leaves[mood],
}));
