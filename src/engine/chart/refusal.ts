/** What a call cannot take right now, and why. XState would ignore it without a word. */
import { GRANTS } from '../scenario/scenario.ts';
import { REFRAMES, STYLES } from '../vocabulary.ts';
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
  return detailRefusal(state, input);
}

function detailRefusal(state: CallState, input: Input): RefusalCode | null {
  switch (input.type) {
    case 'goal':
      return Object.hasOwn(state.scenario.goals, input.goal) ? null : 'unknown-goal';
    case 'reply':
      return replyRefusal(state, input.id);
    case 'silence':
      return state.scenario.silence === null ? 'no-clock' : null;
    case 'breathe':
      return canCollect(state, input) ? null : 'nothing-left';
    case 'phrase-book':
      return phraseBookLeft(state) > 0 ? null : 'nothing-left';
    case 'limit':
      return LIMIT_RUNGS.includes(input.rung) ? null : 'unknown-item';
    case 'transfer':
      return TRANSFERS.includes(input.how) ? null : 'unknown-item';
    case 'approval':
      return approvalRefusal(state, input.item);
    case 'style':
      if (!STYLES.includes(input.style)) return 'unknown-item';
      return contextOf(state).styleRead === null ? null : 'already-read';
    default:
      return null;
  }
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

function approvalRefusal({ scenario, ...state }: CallState, item: string): RefusalCode | null {
  if (scenario.role === 'owner') return 'nobody-to-ask';
  if (!Object.hasOwn(scenario.parameters, item)) return 'unknown-item';
  if (scenario.parameters[item] !== GRANTS[2]) return 'unknown-item';
  const { pending, granted } = contextOf({ scenario, ...state }).approvals;
  return pending === item || granted.includes(item) ? 'already-asked' : null;
}
