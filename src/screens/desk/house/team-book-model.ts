/** What the page of the team's phrase book needs. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { TeamPhrase } from '../../../protocol/phrase.ts';
import type { Trade } from '../../../protocol/trade.ts';
import type { Unread } from '../unread.ts';

export type WrittenPhrase = Pick<TeamPhrase, 'situation' | 'locale' | 'text'>;

export interface TeamBookModel {
  /** Null until it has come. */
  readonly book: ReadonlySignal<{
    readonly phrases: readonly TeamPhrase[];
    readonly address: Trade['address'];
  } | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  /** The language that lies open. */
  readonly locale: Signal<TeamPhrase['locale']>;
  /** Whether it was taken. */
  add(written: WrittenPhrase): Promise<boolean>;
  /** Puts it otherwise; what was only offered is in the book from then on. */
  reword(phrase: TeamPhrase, text: string): Promise<boolean>;
  remove(phrase: TeamPhrase): void;
}
