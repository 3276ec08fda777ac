/** How far one turn can move anger at the very best and worst: the model itself, on customers who take all well, or ill. */
import { isAsk, isExplanation, isLimit } from '../../customer/acts.ts';
import { meet } from '../../customer/contact.ts';
import type { Circumstances, Customer, Move } from '../../customer/customer.ts';
import { FULL } from '../../customer/tenths.ts';
import { takeTurn } from '../../customer/turn.ts';
import { type Act, MOODS, type Mood } from '../../vocabulary.ts';

/** Tenths of anger by mood; no turn with this move, in whatever state, ends lower than anger plus this. */
export type CalmestTurn = Readonly<Record<Mood, number>>;

const byMood = (fall: (mood: Mood) => number): CalmestTurn =>
  Object.fromEntries(MOODS.map((mood) => [mood, fall(mood)])) as Record<Mood, number>;

export function calmestTurn(move: Move, circumstances: Circumstances): CalmestTurn {
  return byMood((mood) => {
    const customers = variantsOf(willing(mood, circumstances), move.acts);
    const falls = customers.map((one) => takeTurn(one, circumstances, move).customer.anger - one.anger);
    return Math.min(...falls);
  });
}

/** Tenths of anger; no turn with this move, in whatever state, ends higher than anger plus this. */
export function hottestTurn(move: Move, circumstances: Circumstances): number {
  const rises = MOODS.flatMap((mood) =>
    hurtVariants(unwilling(mood, move.acts, circumstances), move.acts).map(
      (one) => takeTurn(one, circumstances, move).customer.anger - one.anger,
    ),
  );
  return Math.max(...rises);
}

export const calmer = (a: CalmestTurn, b: CalmestTurn): CalmestTurn =>
  byMood((mood) => Math.min(a[mood], b[mood]));

/** Heard, clear, offered, agreed, trusting, with somebody fully composed who has already begun to act. */
function willing(mood: Mood, circumstances: Circumstances): Customer {
  return {
    ...meet({ anger: 90, trust: 100, language: 0, waited: 0, passive: false }, circumstances),
    mood,
    peak: mood,
    composure: FULL,
    acks: ['listen', 'mirror', 'validate'],
    heard: true,
    clear: true,
    offered: true,
    agreed: true,
    acting: true,
    owned: true,
  };
}

/** What else a willing customer may differ in, in every combination, so that some act works better still. */
function variantsOf(customer: Customer, acts: readonly Act[]): readonly Customer[] {
  const chained = acts.includes('validate') || acts.includes('empathise');
  const limited = acts.some(isLimit) || acts.includes('end-fairly');
  const differences: readonly (readonly Partial<Customer>[])[] = [
    acts.some(isAsk) ? [{ clear: false }] : [],
    // An explanation in the wrong style is worse than one that nobody listens to.
    acts.some(isExplanation) ? [{ heard: false, acks: ['mirror'], peak: 'boiling' }] : [],
    chained ? [{ used: { mirror: 1 } }, { used: { validate: 1 } }, { used: { mirror: 1, validate: 1 } }] : [],
    limited ? [{ language: 'exclaiming' }, { language: 'swearing', lined: true, warned: true }] : [],
  ];
  return inEveryWay(customer, differences);
}

/** The customer, and the customer with one of each kind of difference or none, in every combination. */
const inEveryWay = (
  customer: Customer,
  differences: readonly (readonly Partial<Customer>[])[],
): readonly Customer[] =>
  differences.reduce<readonly Customer[]>(
    (variants, different) =>
      variants.flatMap((one) => [one, ...different.map((other) => ({ ...one, ...other }))]),
    [customer],
  );

/** Nothing heard, nothing clear, tired of every phrase, with somebody who has lost all composure. */
function unwilling(mood: Mood, acts: readonly Act[], circumstances: Circumstances): Customer {
  const tired = Object.fromEntries(acts.map((act) => [act, circumstances.numbers.grating.from]));
  return {
    ...meet({ anger: 10, trust: 100, language: 0, waited: 0, passive: false }, circumstances),
    mood,
    peak: 'boiling',
    composure: 0,
    used: tired,
  };
}

const hurtVariants = (customer: Customer, acts: readonly Act[]): readonly Customer[] =>
  inEveryWay(customer, [
    acts.includes('dump-transfer') ? [{ believesInRank: false }] : [],
    acts.some(isAsk) ? [{ clear: true }] : [],
    [{ heard: true }],
    [{ language: 'swearing' }],
  ]);
