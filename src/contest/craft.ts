/**
 * What was done well in a contest, beside the points: a craft has a badge, staying composed has none (M-20, M-26). Each is one
 * moment of one call that can be watched.
 */
import { contextOf } from '../engine/chart/call-state.ts';
import { toPoints } from '../engine/customer/tenths.ts';
import type { Replay, Turn } from '../engine/log/replay.ts';
import { customerAfter } from '../engine/log/replay.ts';
import type { PromiseOutcome } from '../engine/vocabulary.ts';

export const BADGES = ['best-limit', 'best-promise', 'biggest-turn'] as const;
export type Badge = (typeof BADGES)[number];

export interface Feat {
  /** Index of the turn in which it was done. */
  readonly turn: number;
  /** More is better; of the same badge only. */
  readonly worth: number;
}

export type Feats = Readonly<Record<Badge, Feat | null>>;

export const featsOf = (replay: Replay): Feats => ({
  'best-limit': bestLimit(replay),
  'best-promise': bestPromise(replay),
  'biggest-turn': biggestTurn(replay),
});

/** A limit in its order, by how calm the customer was two answers later: a line that holds and does not hurt. */
function bestLimit({ turns }: Replay): Feat | null {
  const feats = turns.flatMap((turn, index): readonly Feat[] => {
    if (!isLimit(turn)) return [];
    const after = turns[Math.min(index + 2, turns.length - 1)] ?? turn;
    const cooled = angerBefore(turn) - customerAfter(after).anger;
    return cooled > 0 ? [{ turn: index, worth: toPoints(cooled) }] : [];
  });
  return best(feats);
}

const isLimit = ({ before, after }: Turn): boolean =>
  tallyOf(after).limitsInOrder > tallyOf(before).limitsInOrder;

/** A promise that was kept, by the trust there was once it was given. */
function bestPromise({ turns, state }: Replay): Feat | null {
  const kept = new Set(ledgerOf(state).flatMap(({ id, outcome }) => (isKept(outcome) ? [id] : [])));
  const feats = turns.flatMap(({ before, after }, turn): readonly Feat[] => {
    const given = ledgerOf(after).slice(ledgerOf(before).length);
    const { trust } = contextOf(after).customer;
    return given.some(({ id }) => kept.has(id)) ? [{ turn, worth: toPoints(trust) }] : [];
  });
  return best(feats);
}

const isKept = (outcome: PromiseOutcome | null): boolean => outcome === 'kept' || outcome === 'early';
const ledgerOf = (state: Turn['after']) => contextOf(state).customer.ledger;

/** The answer that took the most anger away at once. */
const biggestTurn = ({ turns }: Replay): Feat | null =>
  best(
    turns.flatMap((turn, index): readonly Feat[] => {
      const cooled = angerBefore(turn) - customerAfter(turn).anger;
      return cooled > 0 ? [{ turn: index, worth: toPoints(cooled) }] : [];
    }),
  );

const tallyOf = (state: Turn['after']) => contextOf(state).customer.tally;
const angerBefore = ({ before }: Turn): number => contextOf(before).customer.anger;

/** The first of the best. */
const best = (feats: readonly Feat[]): Feat | null =>
  feats.toSorted((one, other) => other.worth - one.worth || one.turn - other.turn)[0] ?? null;
