/** The player's own wording in the phrase book, as the panel needs it (M-07). */
import type { ReadonlySignal } from '@preact/signals';

/** Situations the phrase book has an entry for, in the order they come up on the ladder. */
export const SITUATIONS = [
  'first-word',
  'repeated',
  'personal',
  'warning',
  'fair-ending',
  'flat-refusal',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Characters of a wording: two or three sentences that can be said in one breath. */
export const LONGEST_PHRASE = 240;

export interface Phrases {
  /** By situation; what is not there has not been worded yet. */
  readonly own: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Keeps a wording on this device, and gives it as it was kept; an empty one is forgotten. */
  keep(situation: Situation, text: string): string;
}
