/**
 * What a call leads to when it is over: the rest of the customer's day (M-27), whether they come back (M-28), and what
 * they write about it (M-29). All read from the end state; how it is worded is a matter of the seed.
 */
import { type CallState, standingOf } from '../chart/call-state.ts';
import { countsAsHeard, lampsOf } from '../customer/lamps.ts';
import type { Lamp, PromiseOutcome } from '../vocabulary.ts';
import { type Finished, finish, isBroken, onHelpPage } from './finished.ts';
import { TIERS, type Tier } from './sheet.ts';
import { isLeftOpen, tierOf } from './tier.ts';

/** M-28, from worst to best. */
export const LOYALTIES = ['leaves', 'waits', 'stays', 'returns'] as const;
export type Loyalty = (typeof LOYALTIES)[number];

/** M-27: how the day goes on; `parts` is a goodbye with respect where nothing could be given, `waits` no goodbye yet. */
export const DAYS = ['carries-on', 'shrugs', 'waits', 'parts', 'settles', 'pays-forward'] as const;
export type Day = (typeof DAYS)[number];

/** What a review finds fault with, the gravest first, and what it gives credit for, the most telling first. */
export const FAULTS = [
  'hung-up',
  'insulted',
  'promise-broken',
  'undecided',
  'unheard',
  'uncared',
  'unasked',
  'slow',
] as const;
export const MERITS = [
  'limit',
  'promise-early',
  'promise-kept',
  'acted',
  'heard',
  'quick',
  'answered',
] as const;
export type Fault = (typeof FAULTS)[number];
export type Merit = (typeof MERITS)[number];

/** Wordings to choose from: one of three for a whole text, one of two for a remark. */
export const VARIANTS = ['a', 'b', 'c'] as const;
export type Variant = (typeof VARIANTS)[number];
export type Pair = Exclude<Variant, 'c'>;

export interface Review {
  readonly stars: 1 | 2 | 3 | 4 | 5;
  /** Two: what was right, and then what was not, if anything was not. */
  readonly remarks: readonly (Fault | Merit)[];
}

export interface Outcome {
  readonly loyalty: Loyalty;
  readonly day: Day;
  readonly review: Review;
  readonly variant: Variant;
  readonly remarkVariant: Pair;
}

export function outcomeOf(state: CallState): Outcome {
  const finished = finish(standingOf(state));
  const tier = tierOf(finished);
  return {
    loyalty: loyaltyOf(finished, tier),
    day: dayOf(finished, tier),
    review: reviewOf(finished, tier),
    variant: VARIANTS[state.seed % 3] ?? 'a',
    remarkVariant: state.seed % 2 === 0 ? 'a' : 'b',
  };
}

function loyaltyOf(finished: Finished, tier: Tier): Loyalty {
  if (isLeftOpen(finished)) return 'waits';
  return finished.result === 'parting' ? 'leaves' : LOYALTY[tier];
}

const LOYALTY: Readonly<Record<Tier, Loyalty>> = {
  lost: 'leaves',
  closed: 'leaves',
  satisfied: 'stays',
  delighted: 'returns',
};

const DAY: Readonly<Record<Tier, Day>> = {
  lost: 'carries-on',
  closed: 'shrugs',
  satisfied: 'settles',
  delighted: 'pays-forward',
};

function dayOf(finished: Finished, tier: Tier): Day {
  if (isLeftOpen(finished)) return 'waits';
  return tier === 'satisfied' && finished.result === 'parting' ? 'parts' : DAY[tier];
}

function reviewOf(finished: Finished, tier: Tier): Review {
  const stars = starsOf(finished, tier);
  const faults = FAULTS.filter((fault) => FINDS[fault](finished));
  const merits = MERITS.filter((merit) => CREDITS[merit](finished));
  return { stars, remarks: [...merits.slice(0, 1), ...faults.slice(0, 1), ...merits.slice(1)].slice(0, 2) };
}

/** A star for each tier reached, and one for having been heard, unless the end spoilt that. */
function starsOf(finished: Finished, tier: Tier): Review['stars'] {
  const { hungUp, snappedLast } = finished.customer.tally;
  const spoilt = hungUp || snappedLast || isBroken(finished.customer);
  const heard = !spoilt && isHeard(finished);
  return (TIERS.indexOf(tier) + (heard ? 2 : 1)) as Review['stars'];
}

const isHeard = ({ customer, standing }: Finished): boolean =>
  countsAsHeard(customer, standing.circumstances);
const isDark = ({ customer, standing }: Finished, lamp: Lamp): boolean =>
  !onHelpPage(standing) && !lampsOf(customer)[lamp];
const promised = ({ customer: { ledger } }: Finished, outcome: PromiseOutcome): boolean =>
  ledger.length > 0 && ledger.every((entry) => entry.outcome === outcome);

const FINDS: Readonly<Record<Fault, (finished: Finished) => boolean>> = {
  'hung-up': ({ customer }) => customer.tally.hungUp,
  insulted: ({ customer }) => customer.tally.snappedLast,
  'promise-broken': ({ customer }) => isBroken(customer),
  undecided: isLeftOpen,
  unheard: (finished) => isDark(finished, 'heard'),
  uncared: (finished) => isHeard(finished) && isDark(finished, 'cared'),
  unasked: (finished) => isHeard(finished) && isDark(finished, 'valued'),
  slow: ({ customer, standing: { scenario, circumstances } }) =>
    customer.tally.turns >= circumstances.numbers.review.slowFrom * scenario.par,
};

const CREDITS: Readonly<Record<Merit, (finished: Finished) => boolean>> = {
  limit: ({ customer: { tally } }) => tally.limitsInOrder > 0 && tally.limitsOutOfTurn === 0,
  'promise-early': (finished) => promised(finished, 'early'),
  'promise-kept': (finished) => promised(finished, 'kept'),
  // What comes of it is still to be seen.
  acted: (finished) =>
    finished.customer.acting && finished.standing.circumstances.urgency > 0 && !isLeftOpen(finished),
  heard: ({ customer }) => customer.heard,
  quick: ({ customer, standing }) => customer.tally.turns <= standing.scenario.par,
  answered: () => true,
};
