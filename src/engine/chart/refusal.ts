/** What a call cannot take right now, and why. XState would ignore it without a word. */

import { isMessage } from '../customer/message.ts';
import {
  HANDOVER_BLOCKS,
  type HandoverBlock,
  HUNCHES,
  NOTE_CHANNELS,
  REFRAMES,
  STYLES,
  type Style,
  WISHES,
} from '../vocabulary.ts';
import {
  type Input,
  type InputType,
  LIMIT_RUNGS,
  NOTE_LENGTHS,
  NOTE_TONES,
  NOTE_WORDS,
  TRANSFERS,
} from './input.ts';
import { fadedReply, openReplies } from './offer.ts';
import type { Phase, Standing } from './standing.ts';

export const REFUSALS = [
  'unknown-input',
  'not-in-this-phase',
  'too-many-inputs',
  'unknown-goal',
  'unknown-reply',
  'reply-not-offered',
  'reply-faded',
  'nothing-left',
  'no-clock',
  'nobody-to-ask',
  'unknown-item',
  'already-asked',
  'already-read',
  'not-known-yet',
  'no-voice-note',
  'facts-in-writing',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** A log of this many inputs still fits into 4,096 characters; no talk needs them. Ending is always possible. */
export const MAX_INPUTS = 100;

const PHASES_OF: Readonly<Record<InputType, readonly Phase[]>> = {
  goal: ['briefing'],
  'pick-up': ['briefing'],
  reply: ['live'],
  listen: ['live'],
  silence: ['live'],
  hold: ['live'],
  breathe: ['live'],
  'phrase-book': ['live'],
  limit: ['live'],
  approval: ['live'],
  transfer: ['live'],
  'voice-note': ['live'],
  style: ['live'],
  instinct: ['live'],
  end: ['live', 'paused'],
  'call-back': ['paused'],
  'follow-up': ['follow-up'],
};

const WAYS_OUT: readonly InputType[] = ['end', 'follow-up'];

export function refusalOf(standing: Standing, input: Input): RefusalCode | null {
  if (!Object.hasOwn(PHASES_OF, input.type)) return 'unknown-input';
  if (!PHASES_OF[input.type].includes(standing.phase)) return 'not-in-this-phase';
  if (standing.context.inputs >= MAX_INPUTS && !WAYS_OUT.includes(input.type)) return 'too-many-inputs';
  const refuse = DETAILS[input.type] as Refuse<InputType>;
  return refuse(standing, input);
}

type Refuse<T extends InputType> = (
  standing: Standing,
  input: Extract<Input, { type: T }>,
) => RefusalCode | null;

const orRefuse = (good: boolean, code: RefusalCode): RefusalCode | null => (good ? null : code);
const never = (): null => null;

const DETAILS: { readonly [T in InputType]: Refuse<T> } = {
  goal: ({ scenario }, { goal }) => orRefuse(Object.hasOwn(scenario.goals, goal), 'unknown-goal'),
  'pick-up': never,
  reply: (standing, { id }) => replyRefusal(standing, id),
  listen: never,
  silence: ({ scenario }) => orRefuse(scenario.silence !== null, 'no-clock'),
  hold: never,
  breathe: (standing, input) => orRefuse(canCollect(standing, input), 'nothing-left'),
  'phrase-book': (standing) => orRefuse(phraseBookLeft(standing) > 0, 'nothing-left'),
  limit: (_, { rung }) => orRefuse(LIMIT_RUNGS.includes(rung), 'unknown-item'),
  approval: (standing, { item }) => approvalRefusal(standing, item),
  transfer: (standing, input) => transferRefusal(standing, input),
  'voice-note': (standing, note) => noteRefusal(standing, note),
  style: (standing, { style }) => styleRefusal(standing, style),
  instinct: (standing, input) => instinctRefusal(standing, input),
  end: never,
  'call-back': (standing) => orRefuse(ringsBack(standing), 'nothing-left'),
  'follow-up': (_, { message }) => orRefuse(message === undefined || isMessage(message), 'unknown-item'),
};

/** Hung up on once, they ring again; hung up on twice, they do not. */
export function ringsBack(standing: Standing): boolean {
  const { pause, customer } = standing.context;
  return pause === 'fair' || customer.tally.callBacks === 0;
}

type Of<T extends InputType> = Extract<Input, { type: T }>;

function transferRefusal(standing: Standing, { how, summary }: Of<'transfer'>): RefusalCode | null {
  if (!TRANSFERS.includes(how)) return 'unknown-item';
  if (summary === undefined) return null;
  if (how !== 'warm' || !isSummary(summary)) return 'unknown-item';
  const known = blocksKnown(standing);
  return orRefuse(
    summary.every((block) => known.includes(block)),
    'not-known-yet',
  );
}

/** Blocks in the order they are read, none twice, and something at all. */
const isSummary = (summary: readonly HandoverBlock[]): boolean =>
  Array.isArray(summary) &&
  summary.length > 0 &&
  HANDOVER_BLOCKS.filter((block) => summary.includes(block)).join() === summary.join();

/** What can be written down for a colleague by now: the concern once its card is turned, a promise once there is one. */
export function blocksKnown({ context }: Standing): readonly HandoverBlock[] {
  const { concern, ledger } = context.customer;
  const unknown: Partial<Record<HandoverBlock, boolean>> = {
    concern: !concern,
    promised: ledger.length === 0,
  };
  return HANDOVER_BLOCKS.filter((block) => !unknown[block]);
}

/** The matter is grave enough, and the contact is where people write (M-13, ET-12). */
export const takesNotes = ({ scenario, circumstances }: Standing): boolean =>
  scenario.voiceNote && NOTE_CHANNELS.includes(circumstances.channel);

function noteRefusal(standing: Standing, { words, tone, length }: Of<'voice-note'>): RefusalCode | null {
  if (!takesNotes(standing)) return 'no-voice-note';
  const known = NOTE_WORDS.includes(words) && NOTE_TONES.includes(tone) && NOTE_LENGTHS.includes(length);
  if (!known) return 'unknown-item';
  if (words === 'facts') return 'facts-in-writing';
  return orRefuse(!standing.context.noteSent, 'nothing-left');
}

function styleRefusal(standing: Standing, style: Style): RefusalCode | null {
  if (!STYLES.includes(style)) return 'unknown-item';
  return orRefuse(standing.context.styleRead === null, 'already-read');
}

/** A first instinct comes before everything else, and once. */
function instinctRefusal(standing: Standing, { guess }: Of<'instinct'>): RefusalCode | null {
  if (guess && !(HUNCHES.includes(guess.hunch) && WISHES.includes(guess.wish))) return 'unknown-item';
  return orRefuse(mayGuess(standing), 'nothing-left');
}

export const mayGuess = ({ context }: Standing): boolean =>
  context.instinct === null && context.customer.tally.turns === 0;

function replyRefusal(standing: Standing, id: string): RefusalCode | null {
  if (!Object.hasOwn(standing.scenario.replies, id)) return 'unknown-reply';
  if (!openReplies(standing).some((reply) => reply.id === id)) return 'reply-not-offered';
  return fadedReply(standing) === id ? 'reply-faded' : null;
}

/** A breath twice a contact, each of the two reframes once. */
function canCollect(standing: Standing, { how }: Extract<Input, { type: 'breathe' }>): boolean {
  if (!REFRAMES.includes(how)) return false;
  return how === 'breath' ? breathsLeft(standing) > 0 : !standing.context.reframes.includes(how);
}

export function breathsLeft(standing: Standing): number {
  const taken = standing.context.reframes.filter((how) => how === 'breath').length;
  return standing.circumstances.numbers.tools.breaths - taken;
}

export const phraseBookLeft = (standing: Standing): number =>
  standing.circumstances.numbers.tools.phraseBook - standing.context.customer.tally.phraseBook;

function approvalRefusal(standing: Standing, item: string): RefusalCode | null {
  const { role, parameters } = standing.scenario;
  if (role === 'owner') return 'nobody-to-ask';
  if (!Object.hasOwn(parameters, item) || parameters[item] !== 'approval') return 'unknown-item';
  const { pending, granted } = standing.context.approvals;
  return orRefuse(pending !== item && !granted.includes(item), 'already-asked');
}
