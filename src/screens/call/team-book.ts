/** The team's side of the phrase book, as the panel needs it (M-07). */
import type { ReadonlySignal } from '@preact/signals';
import type { Situation } from '../../course/phrases.ts';
import type { TeamPhrase } from '../../protocol/phrase.ts';
import type { Trade } from '../../protocol/trade.ts';

export interface TeamBook {
  /** Null for whoever belongs to no team, or where nobody can be asked. */
  readonly book: ReadonlySignal<{
    readonly phrases: readonly TeamPhrase[];
    readonly address: Trade['address'];
  } | null>;
  /** What came of offers, as long as the book is there. */
  readonly offers: ReadonlySignal<Readonly<Partial<Record<Situation, 'offered' | 'not-offered'>>>>;
  /** Reads what there is now. */
  look(): Promise<void>;
  /** Hands a wording of one's own to the team, without a name. */
  offer(situation: Situation, text: string): Promise<void>;
}
