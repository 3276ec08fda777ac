/** What a call remembers beside where its chart stands. Plain data, replaced whole with every input. */

import type { Change } from '../customer/change.ts';
import type { Circumstances, Customer } from '../customer/customer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Handover, HandoverBlock, Mood, Reframe, Style, Trap } from '../vocabulary.ts';
import type { Reaction } from './cues.ts';
import type { Instinct } from './input.ts';

/** What the desk that has the customer now was given with them (M-16). */
export interface Handed {
  readonly how: Handover;
  /** The note, as it was written. */
  readonly told: readonly HandoverBlock[];
  readonly mood: Mood;
  /** Ids of what had been promised by then. */
  readonly promised: readonly string[];
}

export interface CallContext {
  readonly customer: Customer;
  readonly goal: string | null;
  /** Replies given and lines heard, each in order of first time. */
  readonly said: readonly string[];
  readonly visited: readonly string[];
  readonly approvals: { readonly pending: string | null; readonly granted: readonly string[] };
  /** What the customer answered to a tool; null while the line itself stands. */
  readonly reaction: Reaction | null;
  readonly styleRead: Style | null;
  /** What the agent guessed before the first answer; null as long as they may still be asked. */
  readonly instinct: Instinct | 'skipped' | null;
  /** The one voice note of a contact was sent (M-13). */
  readonly noteSent: boolean;
  /** Absent until a customer was handed on to another desk. */
  readonly handed?: Handed;
  readonly reframes: readonly Reframe[];
  /** A breath or the phrase book brought the faded reply back, until the next turn (FI-47). */
  readonly recollected: boolean;
  /** How the last pause came about. */
  readonly pause: 'fair' | 'hung-up' | null;
  readonly inputs: number;
  /** The line at which the last input was given; none before the first. */
  readonly lastLine: string;
  /** What the last input did. */
  readonly changes: readonly Change[];
  readonly traps: readonly Trap[];
  readonly refusedOffer: boolean;
}

/** A scenario ready to be played: what it says, and what holds for the whole contact, or for its channel as it is now. */
export interface Staging {
  readonly scenario: Scenario;
  readonly circumstances: Circumstances;
}

/** The memory of the call as one value, so that a turn replaces it whole. */
export interface ChartContext {
  readonly call: CallContext;
}
