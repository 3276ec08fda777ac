/** The player's own wording in the phrase book, as the panel needs it (M-07). */
import type { ReadonlySignal } from '@preact/signals';
import type { Situation } from '../../course/phrases.ts';

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
