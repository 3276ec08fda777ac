/** How far one turn can move anger at the very best and worst: the model itself, on customers who take all well, or ill. */
import { isAsk, isLimit } from '../../customer/acts.ts';
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
    hurtVariants(unwilling(mood, move.acts, circumstances)).map(
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

/** What else a willing customer may differ in, so that some act works better still. */
function variantsOf(customer: Customer, acts: readonly Act[]): readonly Customer[] {
  const chained = acts.includes('validate') || acts.includes('empathise');
  const limited = acts.some(isLimit) || acts.includes('end-fairly');
  return [
    customer,
    ...(acts.some(isAsk) ? [{ ...customer, clear: false }] : []),
    ...(chained ? [{ ...customer, used: { mirror: 1 } }] : []),
    ...(chained ? [{ ...customer, used: { mirror: 1, validate: 1 } }] : []),
    ...(limited ? [{ ...customer, language: 'swearing' as const, lined: true, warned: true }] : []),
  ];
}

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

const hurtVariants = (customer: Customer): readonly Customer[] => [
  customer,
  { ...customer, believesInRank: false },
  { ...customer, clear: true },
  { ...customer, heard: true },
  { ...customer, heard: true, clear: true },
  { ...customer, language: 'swearing' },
];
