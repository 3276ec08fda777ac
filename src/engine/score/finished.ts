/** A call at its end, as the rubric looks at it. */
import type { Standing } from '../chart/standing.ts';
import type { Customer } from '../customer/customer.ts';
import type { Result } from '../scenario/scenario.ts';

export interface Finished {
  readonly standing: Standing;
  readonly customer: Customer;
  readonly result: Result;
}

/** What the call came to. An ending that promises agreement counts only if the customer did agree. */
export function finish(standing: Standing): Finished {
  const { context, place, scenario } = standing;
  const { customer } = context;
  const written = 'ending' in place ? (scenario.endings[place.ending]?.result ?? 'unsolved') : 'unsolved';
  const result = needsAgreement(written) && !customer.agreed ? 'unsolved' : written;
  return { standing, customer, result };
}

export const needsAgreement = (result: Result): boolean => result === 'win-win' || result === 'partial';

/**
 * A contact is judged by the channel it ended in. On a help page nobody waits for lamps; a reader who wrote back is a
 * chat like any other, and has them again (LV-58, LV-60, J-08).
 */
export const onHelpPage = ({ circumstances }: Standing): boolean => circumstances.channel === 'help-page';

export const isBroken = ({ ledger }: Customer): boolean => ledger.some(({ outcome }) => outcome === 'broken');
