/** A call at its end, as the rubric looks at it. */
import { type CallState, contextOf, placeOf } from '../chart/call-state.ts';
import type { Customer } from '../customer/customer.ts';
import type { Result } from '../scenario/scenario.ts';

export interface Finished {
  readonly state: CallState;
  readonly customer: Customer;
  readonly result: Result;
}

/** What the call came to. An ending that promises agreement counts only if the customer did agree. */
export function finish(state: CallState): Finished {
  const { customer } = contextOf(state);
  const place = placeOf(state);
  const written =
    'ending' in place ? (state.scenario.endings[place.ending]?.result ?? 'unsolved') : 'unsolved';
  const needsAgreement = written === 'win-win' || written === 'partial';
  return { state, customer, result: needsAgreement && !customer.agreed ? 'unsolved' : written };
}

export const isBroken = ({ ledger }: Customer): boolean => ledger.some(({ outcome }) => outcome === 'broken');
