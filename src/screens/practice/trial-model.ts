/** Mistakes tried again: the moment before each, as it was, and what a second answer was worth. */
import type { ReadonlySignal } from '@preact/signals';
import type { Interval } from '../../engine/analysis/interval.ts';
import type { Worth } from '../../engine/analysis/mistakes.ts';
import type { Input } from '../../engine/chart/input.ts';
import type { Change } from '../../engine/customer/change.ts';
import type { Speech } from '../../engine/view/view.ts';
import type { Trap } from '../../engine/vocabulary.ts';
import type { CallModel } from '../call/call-model.ts';

/** What an answer did, by the model's own reasons, and what it left to be had. */
export interface Told {
  readonly phase: 'told';
  /** The answer, with what made ready for it. */
  readonly inputs: readonly Input[];
  /** It was not found but shown. */
  readonly shown: boolean;
  readonly worth: Worth;
  /** Tenths of a point that can still be reached after it, and the best there was. */
  readonly after: Interval;
  readonly best: number;
  readonly changes: readonly Change[];
  readonly traps: readonly Trap[];
  /** What the customer said to it. */
  readonly speech: Speech | null;
}

export type Outcome =
  | { readonly phase: 'choosing' }
  | { readonly phase: 'weighing' }
  /** Could not be weighed; the code says why. */
  | { readonly phase: 'unknown'; readonly code: string }
  | Told;

export const STANDS = ['open', 'solved', 'shown', 'skipped'] as const;
export type Stand = (typeof STANDS)[number];

export interface Trial {
  /** Which answer of the call it is, as the debrief counts them; 0 before the talk. */
  readonly turn: number;
  /** Stands at the moment before the mistake; what is sent to it is an answer. */
  readonly call: CallModel;
  readonly outcome: ReadonlySignal<Outcome>;
  /** What can be done where there are no replies: before, between and after the talk. */
  readonly choices: ReadonlySignal<readonly Input[]>;
  /** Back to the moment. */
  retry(): void;
  /** Shows an answer that keeps what there was. */
  show(): void;
}

export interface TrialsModel {
  /** Of the finished call. */
  readonly number: number;
  readonly stands: ReadonlySignal<readonly Stand[]>;
  /** Which mistake is tried now, from 0; as many as there are once all are through. */
  readonly at: ReadonlySignal<number>;
  /** Null once all are through. */
  readonly trial: ReadonlySignal<Trial | null>;
  /** On to the next one; one that was neither solved nor shown is skipped. */
  next(): void;
  /** All over again. */
  restart(): void;
}
