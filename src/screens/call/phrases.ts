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

/** What is not there has not been worded yet. */
export type Wording = Readonly<Partial<Record<Situation, string>>>;

export interface Phrases {
  /** As typed so far. */
  readonly own: ReadonlySignal<Wording>;
  /** What of it this device holds. */
  readonly kept: ReadonlySignal<Wording>;
  /** Takes words as they are typed, and keeps them when the typing rests; an empty wording is forgotten. */
  write(situation: Situation, text: string): void;
  /** Keeps what is not kept yet. */
  keepNow(): void;
}
