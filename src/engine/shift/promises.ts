/** What was promised in a shift, and what became of it (M-11): the day after stands in each call's own log. */
import { contextOf } from '../chart/call-state.ts';
import type { LedgerEntry } from '../customer/customer.ts';
import type { Replay } from '../log/replay.ts';
import type { PromiseOutcome } from '../vocabulary.ts';
import type { Shift } from './shift.ts';

/** `late`: it took longer than was promised. `unsent`: done in time, and nobody wrote to say so. */
type Fault = 'late' | 'unsent';

export interface ShiftPromise {
  /** Place of its call in the shift, from 0. */
  readonly place: number;
  readonly scenario: string;
  readonly promise: string;
  /** Null where the call was left before the day after. */
  readonly outcome: PromiseOutcome | null;
  /** Null where it was not broken. */
  readonly fault: Fault | null;
}

/** What a shift can say of a promise; only a call that was left can hold an open one. */
export const STANDS = ['kept', 'broken', 'open'] as const;
export type Stand = (typeof STANDS)[number];

export function promisesOf({ calls, left }: Pick<Shift, 'calls' | 'left'>): readonly ShiftPromise[] {
  const talks = left ? [...calls, left] : calls;
  return talks.flatMap(({ replay }, place) => promisesIn(replay, place));
}

export const promisesIn = ({ state }: Replay, place: number): readonly ShiftPromise[] =>
  contextOf(state).customer.ledger.map((entry) => ({
    place,
    scenario: state.scenario.id,
    promise: entry.id,
    outcome: entry.outcome,
    fault: faultOf(entry),
  }));

function faultOf({ outcome, takes, due }: LedgerEntry): Fault | null {
  if (outcome !== 'broken') return null;
  return takes > due ? 'late' : 'unsent';
}

export function standOf({ outcome }: Pick<ShiftPromise, 'outcome'>): Stand {
  if (outcome === null) return 'open';
  return outcome === 'broken' ? 'broken' : 'kept';
}
