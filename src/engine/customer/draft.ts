/** A turn being worked out: a copy of the customer that the rules of one turn may change, and all they record. */
import type { Act, Meter, Trap } from '../vocabulary.ts';
import type { Change, Rule } from './change.ts';
import type { Circumstances, Customer, Move, Outcome, Tally } from './customer.ts';
import { withinRange } from './tenths.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface Draft {
  readonly before: Customer;
  readonly customer: Writable<Customer>;
  readonly tally: Writable<Tally>;
  readonly circumstances: Circumstances;
  readonly move: Move;
  /** What the move really does to this customer, in the order said. */
  readonly acts: readonly Act[];
  readonly changes: Change[];
  readonly traps: Set<Trap>;
  limit: Outcome['limit'];
  refused: boolean;
  slipped: boolean;
  turns: number;
}

/** A move in which nothing is said; tools and the turn of the clock build on it. */
export const SILENT: Move = {
  acts: [],
  tone: 'calm',
  negatives: 0,
  style: null,
  options: 0,
  purpose: false,
  framed: false,
  beyond: false,
  promise: null,
  retell: false,
  long: false,
  spoiled: false,
};

export function openDraft(
  before: Customer,
  circumstances: Circumstances,
  move: Move,
  acts: readonly Act[],
): Draft {
  return {
    before,
    customer: { ...before },
    tally: { ...before.tally },
    circumstances,
    move,
    acts,
    changes: [],
    traps: new Set(),
    limit: null,
    refused: false,
    slipped: false,
    turns: 1,
  };
}

/** Moves a meter by `delta` tenths and says why; a rule that moves nothing leaves no item. */
export function shift(draft: Draft, meter: Meter, rule: Rule, technique: Act | null, delta: number): void {
  if (delta === 0) return;
  draft.customer[meter] += delta;
  draft.changes.push({ meter, rule, technique, delta });
}

/** Brings a meter back between its ends, as an item of its own, so that the items always add up to the movement. */
export function keepInRange(draft: Draft, meter: Meter): void {
  shift(draft, meter, 'range', null, withinRange(draft.customer[meter]) - draft.customer[meter]);
}

export function closeDraft(draft: Draft): Outcome {
  return {
    customer: { ...draft.customer, tally: draft.tally },
    changes: draft.changes,
    traps: [...draft.traps],
    limit: draft.limit,
    refused: draft.refused,
  };
}
