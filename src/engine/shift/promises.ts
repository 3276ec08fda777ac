/** What was promised in a shift, and what became of it (M-11): the day after stands in each call's own log. */
import { contextOf } from '../chart/call-state.ts';
import type { PromiseOutcome } from '../vocabulary.ts';
import type { Shift } from './play-shift.ts';

export interface ShiftPromise {
  readonly scenario: string;
  readonly promise: string;
  /** Null where nobody has looked yet. */
  readonly outcome: PromiseOutcome | null;
}

export const promisesOf = ({ calls }: Pick<Shift, 'calls'>): readonly ShiftPromise[] =>
  calls.flatMap(({ log: { scenario }, replay: { state } }) =>
    contextOf(state).customer.ledger.map(({ id, outcome }) => ({ scenario, promise: id, outcome })),
  );

/** Still owed: broken, or not looked at. */
export const isOpen = ({ outcome }: ShiftPromise): boolean => outcome !== 'kept' && outcome !== 'early';
