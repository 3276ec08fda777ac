/** What is known of an import, and what can be done with it. */
import type { ReadonlySignal } from '@preact/signals';
import type { RosterOutcome } from '../../../protocol/roster.ts';

/** Where an import stands. */
export type RosterStage =
  /** With what was written before, where the way to the server failed. */
  | { readonly kind: 'writing'; readonly csv: string }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly csv: string; readonly outcome: RosterOutcome }
  /** All of it or nothing: there is no half of the way to tell. */
  | { readonly kind: 'importing'; readonly people: number }
  | { readonly kind: 'done'; readonly outcome: RosterOutcome };

export interface RosterModel {
  readonly stage: ReadonlySignal<RosterStage>;
  preview(csv: string): void;
  /** Gives the text of a file, in whatever encoding spreadsheets write it. */
  readFile(file: File): Promise<string>;
  importAll(csv: string, people: number): void;
  readonly startAgain: () => void;
  /** Links to print for those who were made. */
  makeLinks(outcome: RosterOutcome): void;
}
