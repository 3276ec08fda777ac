/** The ceilings of the rubric (catalogue section 6, Caps). */
import { lampsOf } from '../customer/lamps.ts';
import { fromPoints } from '../customer/tenths.ts';
import { LAMPS } from '../vocabulary.ts';
import { type Finished, isBroken, onHelpPage } from './finished.ts';
import { CAPS, type Cap, type ScoreSheet } from './sheet.ts';

type Applies = (finished: Finished) => boolean;

/** Lamps cap nothing on a help page. */
const hasLamps = ({ standing }: Finished): boolean => !onHelpPage(standing);

const APPLIES: Readonly<Record<Cap, Applies>> = {
  'lamp-dark': (finished) => hasLamps(finished) && !LAMPS.every((lamp) => lampsOf(finished.customer)[lamp]),
  unsolved: ({ result }) => result === 'unsolved',
  'heard-dark': (finished) => hasLamps(finished) && !finished.customer.heard,
  'broken-promise': ({ customer }) => isBroken(customer),
  'beyond-parameters': ({ customer }) => customer.tally.beyond,
  insulted: ({ customer }) => customer.tally.snappedLast,
  'hung-up': ({ customer }) => customer.tally.hungUp,
};

export function capsOf(finished: Finished): ScoreSheet['caps'] {
  const { caps } = finished.standing.circumstances.numbers.rubric;
  return CAPS.filter((cap) => APPLIES[cap](finished)).map((cap) => ({ cap, at: fromPoints(caps[cap]) }));
}
