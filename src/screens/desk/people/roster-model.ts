/** What is known of an import, and what can be done with it. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { RosterOutcome } from '../../../protocol/roster.ts';

/** Where an import stands. */
export type RosterStage =
  | { readonly kind: 'writing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly outcome: RosterOutcome }
  /** All of it or nothing: there is no half of the way to tell. */
  | { readonly kind: 'importing'; readonly people: number }
  | { readonly kind: 'done'; readonly outcome: RosterOutcome };

/** Whether anything is done by a line. */
export const changes = ({ deed, getsLogin, calledBefore }: RosterOutcome['entries'][number]): boolean =>
  deed !== 'keep' || getsLogin || calledBefore !== null;

export interface RosterModel {
  /** The list as it was pasted, typed or read from a file; it stays until all of it was taken in. */
  readonly text: Signal<string>;
  readonly stage: ReadonlySignal<RosterStage>;
  readonly preview: () => void;
  /** Gives the text of a file, in whatever encoding spreadsheets write it. */
  readFile(file: File): Promise<string>;
  importAll(people: number): void;
  readonly startAgain: () => void;
  /** Links to print for those who were made. */
  makeLinks(outcome: RosterOutcome): void;
}
