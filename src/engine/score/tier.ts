/** What became of the customer (catalogue section 6, Outcome tiers). */
import { lampsOf } from '../customer/lamps.ts';
import { fromPoints } from '../customer/tenths.ts';
import { LAMPS } from '../vocabulary.ts';
import { type Finished, isBroken } from './finished.ts';
import type { Tier } from './sheet.ts';

export function tierOf(finished: Finished): Tier {
  if (isLost(finished)) return 'lost';
  if (!isBest(finished)) return 'closed';
  return isDelighted(finished) ? 'delighted' : 'satisfied';
}

/** The best reachable ending, reached with what may be given. */
const isBest = ({ result, customer }: Finished): boolean =>
  (result === 'win-win' || result === 'parting') && !customer.tally.beyond;

/** Left angry, let down, or hung up on: these warn others (M-29). */
function isLost({ customer, standing }: Finished): boolean {
  const { lostFrom } = standing.circumstances.numbers.rubric.tiers;
  const { hungUp, snappedLast } = customer.tally;
  return customer.anger >= fromPoints(lostFrom) || isBroken(customer) || hungUp || snappedLast;
}

function isDelighted({ customer, standing }: Finished): boolean {
  const { delightedTrust } = standing.circumstances.numbers.rubric.tiers;
  const lit = LAMPS.every((lamp) => lampsOf(customer)[lamp]);
  return lit && customer.trust >= fromPoints(delightedTrust) && customer.tally.prevented;
}
