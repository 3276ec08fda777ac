/** What went well, said first (FI-80). The most telling thing wins; there is always something true to say. */
import { contextOf, standingOf } from '../chart/call-state.ts';
import { rankOf } from '../customer/mood.ts';
import { fromPoints } from '../customer/tenths.ts';
import { customerAfter, type Replay, type Turn } from '../log/replay.ts';
import { type Finished, finish } from './finished.ts';
import { PRAISES, type Praise } from './sheet.ts';

interface Facts extends Finished {
  readonly turns: readonly Turn[];
}

/** A turn is early while no more than this many have been counted. */
const EARLY = 3;

const didEarly = ({ turns }: Facts, did: (turn: Turn) => boolean): boolean =>
  turns.some((turn) => did(turn) && customerAfter(turn).tally.turns <= EARLY);

const DESERVES: Readonly<Record<Praise, (facts: Facts) => boolean>> = {
  'turned-boiling': ({ turns, customer }) => {
    const boiled = turns.some(({ before }) => contextOf(before).customer.mood === 'boiling');
    return boiled && rankOf(customer.mood) <= rankOf('prickly');
  },
  'limit-in-order': ({ customer: { tally } }) =>
    tally.limitsInOrder > 0 && tally.limitsOutOfTurn === 0 && tally.passedAfterLine === 0,
  'quick-heard': (facts) => facts.customer.heard && didEarly(facts, (turn) => customerAfter(turn).heard),
  'acted-first': (facts) =>
    facts.standing.circumstances.urgency > 0 && didEarly(facts, (turn) => customerAfter(turn).acting),
  'found-concern': ({ customer }) => customer.concern,
  'kept-promise': ({ customer: { ledger } }) =>
    ledger.length > 0 && ledger.every(({ outcome }) => outcome === 'kept' || outcome === 'early'),
  'stayed-calm': ({ customer, standing }) =>
    !customer.tally.hungUp &&
    customer.tally.lowestComposure >= fromPoints(standing.circumstances.numbers.rubric.composure.at),
  'no-slips': ({ customer: { tally } }) => !tally.hungUp && tally.slips === 0,
  'hung-in': ({ customer }) => !customer.tally.hungUp,
  // Who threw the call down has one thing left to be told that is true: they are here.
  'looks-back': () => true,
};

export function praise(replay: Replay): Praise {
  const facts: Facts = { ...finish(standingOf(replay.state)), turns: replay.turns };
  return PRAISES.find((candidate) => DESERVES[candidate](facts)) ?? 'looks-back';
}
