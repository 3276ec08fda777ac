/** Kudos from a colleague (M-20, FI-78–80): what was done best in a call, named exactly; nothing where nothing was. */
import { contextOf } from '../chart/call-state.ts';
import { rankOf } from '../customer/mood.ts';
import { fromPoints } from '../customer/tenths.ts';
import { hash32 } from '../hash.ts';
import type { Replay, Turn } from '../log/replay.ts';
import { NUMBERS } from '../numbers.ts';
import type { Rung, Technique } from '../vocabulary.ts';

/** Colleagues within earshot; each has a name in every locale. */
export const COLLEAGUES = ['first', 'second', 'third'] as const;
export type Colleague = (typeof COLLEAGUES)[number];

/** Techniques that can be heard from the next desk; each has a sentence in every locale. */
export const HEARD_TECHNIQUES = [
  'listen',
  'mirror',
  'validate',
  'empathise',
  'apologise',
  'ally',
  'hear-out',
  'affirm-competence',
  'act-now',
  'present',
  'options',
] as const satisfies readonly Technique[];

/** Feats that say more about a call than any single sentence in it, the most telling first. */
export const FEATS = [
  'paused-fairly',
  'drew-line',
  'turned-boiling',
  'named-swearing',
  'promise-early',
  'found-concern',
] as const;
export type KudosReason = (typeof FEATS)[number] | (typeof HEARD_TECHNIQUES)[number];

export interface Kudos {
  readonly from: Colleague;
  readonly reason: KudosReason;
  /** Said at once after a hard call (FI-78), otherwise written in the team's chat (FI-79). */
  readonly how: 'at-once' | 'written';
  /** Composure, in tenths. */
  readonly worth: number;
}

/** What can be named, and the turn in which it was done. */
export interface NamedDeed {
  readonly reason: KudosReason;
  /** Index of the turn. */
  readonly turn: number;
}

interface Given {
  /** Of the shift. */
  readonly seed: number;
  /** Place of the call in it. */
  readonly place: number;
  /** What was praised in it before: said again only where there is nothing else. */
  readonly praised: readonly KudosReason[];
}

/** Null where nothing was done well enough to be named. */
export function kudosFor(replay: Replay, { seed, place, praised }: Given): Kudos | null {
  const reasons = deedsIn(replay).map((deed) => deed.reason);
  const reason = reasons.find((each) => !praised.includes(each)) ?? reasons[0];
  if (!reason) return null;
  const how = wasHeated(replay) ? 'at-once' : 'written';
  return {
    from: COLLEAGUES[(hash32(`${seed} colleague`) + place) % COLLEAGUES.length] ?? 'first',
    reason,
    how,
    worth: worthOf(how),
  };
}

/** What kudos give back, in tenths. */
export const worthOf = (how: Kudos['how']): number => {
  const { kudos, writtenKudos } = NUMBERS.betweenContacts;
  return fromPoints(how === 'at-once' ? kudos : writtenKudos);
};

/** Whether the customer was heated or boiling while they talked; the day after is no part of it (4.4 Between contacts). */
export function wasHeated({ start, turns }: Replay): boolean {
  const talk = turns.filter(({ input }) => input.type !== 'follow-up').map(({ after }) => after);
  return [start, ...talk].some((state) => rankOf(contextOf(state).customer.mood) >= rankOf('heated'));
}

/** Nobody is praised for a call that was thrown down. */
export function wasThrownDown({ state }: Pick<Replay, 'state'>): boolean {
  const { tally } = contextOf(state).customer;
  return tally.hungUp || tally.snappedLast;
}

/** All that can be named, the most telling first. */
export function deedsIn(replay: Replay): readonly NamedDeed[] {
  if (wasThrownDown(replay)) return [];
  const feats = FEATS.map((reason) => ({ reason, turn: TURN_OF[reason](replay) }));
  return [...feats.filter(({ turn }) => turn >= 0), ...bestTechniques(replay)];
}

/** Only a limit that was due climbs the ladder. */
const climbedTo =
  (rung: Rung) =>
  ({ turns }: Replay): number =>
    turns.findIndex(({ cues }) => cues.some((cue) => cue.type === 'rung' && cue.rung === rung));

/** Index of the turn in which it was done; −1 where it was not. */
const TURN_OF: Readonly<Record<(typeof FEATS)[number], (replay: Replay) => number>> = {
  'paused-fairly': ({ turns }) =>
    turns.findIndex(({ cues }) => cues.some((cue) => cue.type === 'paused' && cue.fair)),
  'drew-line': climbedTo('lined'),
  'turned-boiling': ({ turns, state }) =>
    rankOf(contextOf(state).customer.mood) <= rankOf('prickly')
      ? turns.findLastIndex(({ before }) => contextOf(before).customer.mood === 'boiling')
      : -1,
  'named-swearing': climbedTo('named'),
  'promise-early': (replay) => {
    const { ledger } = contextOf(replay.state).customer;
    const early = ledger.findIndex(({ outcome }) => outcome === 'early');
    return early < 0 ? -1 : turnOfPromise(replay, early);
  },
  'found-concern': ({ turns, state }) =>
    contextOf(state).customer.concern
      ? turns.findIndex(({ after }) => contextOf(after).customer.concern)
      : -1,
};

/** In which turn the promise at this place of the ledger was given. */
const turnOfPromise = ({ turns }: Replay, place: number): number =>
  turns.findIndex(({ after }) => contextOf(after).customer.ledger.length > place);

/** Techniques by the most calm each brought in one breath, as far as it was enough and hid no trap. */
function bestTechniques({ turns }: Replay): readonly NamedDeed[] {
  return HEARD_TECHNIQUES.map((reason) => {
    const calmed = turns.map((turn) => (turn.traps.length > 0 ? 0 : calmedBy(turn, reason)));
    const most = Math.max(0, ...calmed);
    return { reason, calmed: most, turn: calmed.indexOf(most) };
  })
    .filter(({ calmed }) => calmed >= fromPoints(NUMBERS.betweenContacts.kudosFrom))
    .toSorted((a, b) => b.calmed - a.calmed)
    .map(({ reason, turn }) => ({ reason, turn }));
}

const calmedBy = ({ changes }: Turn, technique: Technique): number =>
  -changes
    .filter((change) => change.meter === 'anger' && change.technique === technique)
    .reduce((sum, { delta }) => sum + delta, 0);
