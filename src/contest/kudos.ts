/** Kudos among team-mates (M-20, T-45): what a call really had is named, by its moment; nothing else can be said of it. */
import type { Replay } from '../engine/log/replay.ts';
import { NUMBERS } from '../engine/numbers.ts';
import { BEFORE_THE_TALK } from '../engine/score/before-the-talk.ts';
import { deedsIn, FEATS, HEARD_TECHNIQUES, wasThrownDown } from '../engine/shift/kudos.ts';
import { type Feat, featsOf } from './craft.ts';

/** Each has a phrase in every locale; nobody writes one of their own. */
export const CRAFTS = ['promise-kept', 'biggest-turn', ...FEATS, ...HEARD_TECHNIQUES] as const;
export type Craft = (typeof CRAFTS)[number];

export interface Moment {
  readonly craft: Craft;
  /** The answer in which it was done, 1, 2, 3 … as the debrief counts them. */
  readonly answer: number;
}

/** All that a colleague can name of a call, the most telling first. */
export function praisable(replay: Replay): readonly Moment[] {
  if (wasThrownDown(replay)) return [];
  const deeds = deedsIn(replay).map(({ reason, turn }) => ({ craft: reason, turn }));
  const feats = featsOf(replay);
  const early = deeds.some(({ craft }) => craft === 'promise-early');
  return [
    ...deeds,
    ...(early ? [] : featAs('promise-kept', feats['best-promise'], 0)),
    ...featAs('biggest-turn', feats['biggest-turn'], NUMBERS.betweenContacts.kudosFrom),
  ].map(({ craft, turn }) => ({ craft, answer: answerAt(replay, turn) }));
}

const featAs = (craft: Craft, feat: Feat | null, least: number) =>
  feat && feat.worth >= least ? [{ craft, turn: feat.turn }] : [];

const answerAt = ({ turns }: Replay, turn: number): number =>
  turns.slice(0, turn + 1).filter(({ input }) => !BEFORE_THE_TALK.includes(input.type)).length;

/** So many somebody may give within a day: what everybody gets for everything says nothing. */
export const KUDOS_A_DAY = 5;

export const HOW_TAKEN = ['at-once', 'written'] as const;
export type HowTaken = (typeof HOW_TAKEN)[number];

/** Milliseconds in which one is still coming off the call. */
const RIGHT_AFTER = 30 * 60 * 1000;

/** Taken right after the call they are worth what is said at once, later what is read (FI-78, FI-79). Moments since 1970. */
export const howTaken = (finished: number, taken: number): HowTaken =>
  taken - finished <= RIGHT_AFTER ? 'at-once' : 'written';
