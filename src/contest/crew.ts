/**
 * One call for a whole team. In a relay (SC-27) one of them has it at a time, and each hand-over of the customer gives it to
 * the next; in a team call (M-23) one owns it, and the others have one answer each. The order goes round: from stretch to
 * stretch, and by one with each round, so that everybody comes first some time.
 */
import type { InputType } from '../engine/chart/input.ts';
import type { Replay } from '../engine/log/replay.ts';

/** How a team plays: a call each, or one for all. */
export const FORMS = ['own', 'relay', 'together'] as const;
export type Form = (typeof FORMS)[number];
export type SharedForm = Exclude<Form, 'own'>;

/** Who can speak in a team call: the owner, and so many less one beside them. */
const VOICES = 4;

/** Seconds without any input after which somebody else of the team may take the call. */
const PATIENCE = 60;

export interface Member {
  readonly id: string;
  /** Has not left. */
  readonly there: boolean;
}

export interface Crew {
  readonly form: SharedForm;
  /** From 1. */
  readonly round: number;
  /** In the order they have settled. */
  readonly members: readonly Member[];
  /** Counted from 0; a team call is one stretch. */
  readonly stretch: number;
  /** Who has taken this stretch over from somebody who was gone. */
  readonly taken: string | null;
  /** Who has given an answer in this call. */
  readonly spoken: readonly string[];
}

/** How often the customer was handed on, by any way to the next desk. */
export const stretchOf = (form: SharedForm, { turns }: Pick<Replay, 'turns'>): number =>
  form === 'together' ? 0 : turns.filter(({ cues }) => cues.some(({ type }) => type === 'handed-on')).length;

/** Who has the call; whoever has left is passed over. Null where nobody is there any more. */
export function holderOf(crew: Crew): string | null {
  const taker = crew.members.find(({ id, there }) => id === crew.taken && there);
  return taker?.id ?? turnOf(crew, crew.stretch);
}

/** Who has it after the next hand-over; null in a team call, which is not handed on. */
export const nextOf = (crew: Crew): string | null =>
  crew.form === 'relay' ? turnOf(crew, crew.stretch + 1) : null;

function turnOf({ form, round, members }: Crew, stretch: number): string | null {
  const first = round - 1 + (form === 'relay' ? stretch : 0);
  const inTurn = members.map((_, place) => members[(first + place) % members.length]);
  return inTurn.find((member) => member?.there)?.id ?? null;
}

/** What somebody may give to the call just now. */
export const SHARES = ['everything', 'one-answer', 'used', 'nothing'] as const;
export type Share = (typeof SHARES)[number];

export function shareOf(crew: Crew, id: string): Share {
  if (id === holderOf(crew)) return 'everything';
  if (!voicesOf(crew).includes(id)) return 'nothing';
  return crew.spoken.includes(id) ? 'used' : 'one-answer';
}

/** Those beside the owner who have an answer in this round; in a larger team the others have theirs in another one. */
function voicesOf(crew: Crew): readonly string[] {
  const { form, round, members } = crew;
  if (form === 'relay') return [];
  const owner = holderOf(crew);
  const inTurn = members.map((_, place) => members[(round - 1 + place) % members.length]);
  const there = inTurn.flatMap((member) => (member?.there ? [member.id] : []));
  return there.filter((id) => id !== owner).slice(0, VOICES - 1);
}

export const mayGive = (crew: Crew, id: string, input: InputType): boolean => {
  const share = shareOf(crew, id);
  return share === 'everything' || (share === 'one-answer' && input === 'reply');
};

/** Seconds until somebody else may take the call, `quiet` after the last input; 0: now. */
export const patienceLeft = (quiet: number): number => Math.max(0, Math.ceil(PATIENCE - quiet / 1000));

/** Whom a host gives the call to: the next one who is there behind whoever has it. */
export function passedOn(crew: Crew): string | null {
  const { members } = crew;
  const holder = members.findIndex(({ id }) => id === holderOf(crew));
  const behind = members.map((_, place) => members[(holder + 1 + place) % members.length]);
  return behind.find((member) => member?.there)?.id ?? null;
}

/** Somebody goes to this place of the order, from 1; the others keep theirs among themselves. */
export function reorder(members: readonly string[], id: string, place: number): readonly string[] {
  const others = members.filter((other) => other !== id);
  const at = Math.max(0, Math.min(others.length, place - 1));
  return others.toSpliced(at, 0, id);
}
