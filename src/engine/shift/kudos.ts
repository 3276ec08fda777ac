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
  const reasons = reasonsFor(replay);
  const reason = reasons.find((each) => !praised.includes(each)) ?? reasons[0];
  if (!reason) return null;
  const { kudos, writtenKudos } = NUMBERS.betweenContacts;
  const hard = wasHeated(replay);
  return {
    from: COLLEAGUES[(hash32(`${seed} colleague`) + place) % COLLEAGUES.length] ?? 'first',
    reason,
    how: hard ? 'at-once' : 'written',
    worth: fromPoints(hard ? kudos : writtenKudos),
  };
}

/** Whether the customer was heated or boiling while they talked; the day after is no part of it (4.4 Between contacts). */
export function wasHeated({ start, turns }: Replay): boolean {
  const talk = turns.filter(({ input }) => input.type !== 'follow-up').map(({ after }) => after);
  return [start, ...talk].some((state) => rankOf(contextOf(state).customer.mood) >= rankOf('heated'));
}

/** All that can be named, the most telling first. */
function reasonsFor(replay: Replay): readonly KudosReason[] {
  const { tally } = contextOf(replay.state).customer;
  // Nobody is praised for a call that was thrown down.
  if (tally.hungUp || tally.snappedLast) return [];
  return [...FEATS.filter((feat) => DID[feat](replay)), ...bestTechniques(replay)];
}

/** Only a limit that was due climbs the ladder. */
const climbedTo =
  (rung: Rung) =>
  ({ turns }: Replay): boolean =>
    turns.some(({ cues }) => cues.some((cue) => cue.type === 'rung' && cue.rung === rung));

const DID: Readonly<Record<(typeof FEATS)[number], (replay: Replay) => boolean>> = {
  'paused-fairly': ({ turns }) =>
    turns.some(({ cues }) => cues.some((cue) => cue.type === 'paused' && cue.fair)),
  'drew-line': climbedTo('lined'),
  'turned-boiling': ({ turns, state }) =>
    turns.some(({ before }) => contextOf(before).customer.mood === 'boiling') &&
    rankOf(contextOf(state).customer.mood) <= rankOf('prickly'),
  'named-swearing': climbedTo('named'),
  'promise-early': ({ state }) => contextOf(state).customer.ledger.some(({ outcome }) => outcome === 'early'),
  'found-concern': ({ state }) => contextOf(state).customer.concern,
};

/** Techniques by the most calm each brought in one breath, as far as it was enough and hid no trap. */
function bestTechniques({ turns }: Replay): readonly KudosReason[] {
  const honest = turns.filter(({ traps }) => traps.length === 0);
  return HEARD_TECHNIQUES.map((technique) => ({
    technique,
    calmed: Math.max(0, ...honest.map((turn) => calmedBy(turn, technique))),
  }))
    .filter(({ calmed }) => calmed >= fromPoints(NUMBERS.betweenContacts.kudosFrom))
    .toSorted((a, b) => b.calmed - a.calmed)
    .map(({ technique }) => technique);
}

const calmedBy = ({ changes }: Turn, technique: Technique): number =>
  -changes
    .filter((change) => change.meter === 'anger' && change.technique === technique)
    .reduce((sum, { delta }) => sum + delta, 0);
