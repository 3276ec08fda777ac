/** Claims about how a contact may end: what every end of a real call must show that comes to it. */
import type { Standing } from '../../chart/standing.ts';
import { lampsOf } from '../../customer/lamps.ts';
import { toPoints } from '../../customer/tenths.ts';
import { finish } from '../../score/finished.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { LAMPS } from '../../vocabulary.ts';
import { type Comparison, noWorse } from '../comparison.ts';

interface EndClaim {
  readonly claim: string;
  readonly what: string;
  readonly when: (end: Standing) => boolean;
  /** No more points than this. */
  readonly most: number;
}

const isUnsolved = (end: Standing): boolean => finish(end).result === 'unsolved';

const isDark = ({ context: { customer } }: Standing): boolean =>
  !LAMPS.every((lamp) => lampsOf(customer)[lamp]);

const isBroken = ({ context: { customer } }: Standing): boolean =>
  customer.ledger.some(({ outcome }) => outcome === 'broken');

const END_CLAIMS: readonly EndClaim[] = [
  { claim: 'C-10', what: 'a missed promise is never above 60 in a call', when: isBroken, most: 60 },
  {
    claim: 'C-37',
    what: 'a dark lamp is never above 85 in a call',
    when: (end) => isDark(end) && !isUnsolved(end),
    most: 85,
  },
  { claim: 'C-37', what: 'unsolved is never above 70 in a call', when: isUnsolved, most: 70 },
];

/** Every finished call of which a claim has something to say. */
export const readEnds = (claim: string, ends: readonly Standing[]): readonly Comparison[] =>
  END_CLAIMS.filter((each) => each.claim === claim).flatMap(({ what, when, most }) =>
    ends.filter(when).map((end) => noWorse('score', what, most - toPoints(sheetOf(end).total))),
  );
