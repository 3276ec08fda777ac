/** What became of the customer (catalogue section 6, Outcome tiers). */
import { lampsOf } from '../customer/lamps.ts';
import { fromPoints } from '../customer/tenths.ts';
import { LAMPS } from '../vocabulary.ts';
import { type Finished, isBroken, onHelpPage } from './finished.ts';
import { type Tier, WANTINGS, type Wanting } from './sheet.ts';

export function tierOf(finished: Finished): Tier {
  if (isLost(finished)) return 'lost';
  if (!isBest(finished)) return 'closed';
  return isDelighted(finished) ? 'delighted' : 'satisfied';
}

/** The best reachable ending, reached with what may be given. */
const isBest = ({ result, customer }: Finished): boolean =>
  (result === 'win-win' || result === 'parting') && !customer.tally.beyond;

/** They said neither yes nor goodbye, and were not lost: what has been closed is only this talk. */
export function isLeftOpen(finished: Finished): boolean {
  const { place, scenario } = finished.standing;
  const open = 'ending' in place && scenario.endings[place.ending]?.open === true;
  return open && tierOf(finished) === 'closed';
}

/** Left angry, let down, or hung up on: these warn others (M-29). */
function isLost({ customer, standing }: Finished): boolean {
  const { lostFrom } = standing.circumstances.numbers.rubric.tiers;
  const { hungUp, snappedLast } = customer.tally;
  return customer.anger >= fromPoints(lostFrom) || isBroken(customer) || hungUp || snappedLast;
}

const isDelighted = (finished: Finished): boolean => areLampsLit(finished) && lacks(finished).length === 0;

/** A help page has none (J-08). */
const areLampsLit = ({ standing, customer }: Finished): boolean =>
  onHelpPage(standing) || LAMPS.every((lamp) => lampsOf(customer)[lamp]);

/** What was left out that a satisfied customer would have stayed for; lamps that stayed dark tell their own tale. */
export const wantingIn = (finished: Finished): readonly Wanting[] =>
  tierOf(finished) === 'satisfied' ? lacks(finished) : [];

const lacks = (finished: Finished): readonly Wanting[] =>
  WANTINGS.filter((wanting) => LACKS[wanting](finished));

const LACKS: Readonly<Record<Wanting, (finished: Finished) => boolean>> = {
  trust: ({ customer, standing }) =>
    customer.trust < fromPoints(standing.circumstances.numbers.rubric.tiers.delightedTrust),
  prevented: ({ customer }) => !customer.tally.prevented,
};
