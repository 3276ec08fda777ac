/** What a call cannot take right now, and why. XState would ignore it without a word. */
import { REFRAMES, STYLES, type Style } from '../vocabulary.ts';
import { type CallState, contextOf, type Phase, phaseOf } from './call-state.ts';
import { type Input, type InputType, LIMIT_RUNGS, TRANSFERS } from './input.ts';
import { fadedReply, offeredReplies } from './offer.ts';

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
  style: ['live'],
  end: ['live', 'paused'],
  'call-back': ['paused'],
  'follow-up': ['follow-up'],
};

const WAYS_OUT: readonly InputType[] = ['end', 'follow-up'];

export function refusalOf(state: CallState, input: Input): RefusalCode | null {
  if (!Object.hasOwn(PHASES_OF, input.type)) return 'unknown-input';
  if (!PHASES_OF[input.type].includes(phaseOf(state))) return 'not-in-this-phase';
  if (contextOf(state).inputs >= MAX_INPUTS && !WAYS_OUT.includes(input.type)) return 'too-many-inputs';
  const refuse = DETAILS[input.type] as Refuse<InputType>;
  return refuse(state, input);
}

type Refuse<T extends InputType> = (
  state: CallState,
  input: Extract<Input, { type: T }>,
) => RefusalCode | null;

const orRefuse = (good: boolean, code: RefusalCode): RefusalCode | null => (good ? null : code);
const never = (): null => null;

const DETAILS: { readonly [T in InputType]: Refuse<T> } = {
  goal: ({ scenario }, { goal }) => orRefuse(Object.hasOwn(scenario.goals, goal), 'unknown-goal'),
  'pick-up': never,
  reply: (state, { id }) => replyRefusal(state, id),
  listen: never,
  silence: ({ scenario }) => orRefuse(scenario.silence !== null, 'no-clock'),
  hold: never,
  breathe: (state, input) => orRefuse(canCollect(state, input), 'nothing-left'),
  'phrase-book': (state) => orRefuse(phraseBookLeft(state) > 0, 'nothing-left'),
  limit: (_, { rung }) => orRefuse(LIMIT_RUNGS.includes(rung), 'unknown-item'),
  approval: (state, { item }) => approvalRefusal(state, item),
  transfer: (_, { how }) => orRefuse(TRANSFERS.includes(how), 'unknown-item'),
  style: (state, { style }) => styleRefusal(state, style),
  end: never,
  'call-back': (state) => orRefuse(ringsBack(state), 'nothing-left'),
  'follow-up': never,
};

/** Hung up on once, they ring again; hung up on twice, they do not. */
export function ringsBack(state: CallState): boolean {
  const { pause, customer } = contextOf(state);
  return pause === 'fair' || customer.tally.callBacks === 0;
}

function styleRefusal(state: CallState, style: Style): RefusalCode | null {
  if (!STYLES.includes(style)) return 'unknown-item';
  return orRefuse(contextOf(state).styleRead === null, 'already-read');
}

function replyRefusal(state: CallState, id: string): RefusalCode | null {
  if (!Object.hasOwn(state.scenario.replies, id)) return 'unknown-reply';
  if (!offeredReplies(state).some((reply) => reply.id === id)) return 'reply-not-offered';
  return fadedReply(state) === id ? 'reply-faded' : null;
}

/** A breath twice a contact, each of the two reframes once. */
function canCollect(state: CallState, { how }: Extract<Input, { type: 'breathe' }>): boolean {
  if (!REFRAMES.includes(how)) return false;
  return how === 'breath' ? breathsLeft(state) > 0 : !contextOf(state).reframes.includes(how);
}

export function breathsLeft(state: CallState): number {
  const taken = contextOf(state).reframes.filter((how) => how === 'breath').length;
  return state.circumstances.numbers.tools.breaths - taken;
}

export const phraseBookLeft = (state: CallState): number =>
  state.circumstances.numbers.tools.phraseBook - contextOf(state).customer.tally.phraseBook;

function approvalRefusal(state: CallState, item: string): RefusalCode | null {
  const { role, parameters } = state.scenario;
  if (role === 'owner') return 'nobody-to-ask';
  if (!Object.hasOwn(parameters, item) || parameters[item] !== 'approval') return 'unknown-item';
  const { pending, granted } = contextOf(state).approvals;
  return orRefuse(pending !== item && !granted.includes(item), 'already-asked');
}
