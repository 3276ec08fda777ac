/** Cues come from comparing a call before and after an input; no rule ever mentions a picture or a sound. */
import type { Customer } from '../customer/customer.ts';
import { lampsOf } from '../customer/lamps.ts';
import { fromPoints } from '../customer/tenths.ts';
import { LAMPS } from '../vocabulary.ts';
import { handsOn } from './advance.ts';
import { type CallState, contextOf, phaseOf, placeOf, standingOf } from './call-state.ts';
import type { CallContext } from './context.ts';
import type { Cue } from './cues.ts';
import { type Input, type InputType, isFree } from './input.ts';
import { fadedReply } from './offer.ts';

export function cuesBetween(before: CallState, after: CallState, input: Input): readonly Cue[] {
  return [
    ...inputCues(before, after, input),
    ...customerCues(contextOf(before).customer, contextOf(after), after),
    ...approvalCues(contextOf(before), contextOf(after)),
    ...phaseCues(before, after),
    ...fadeCues(before, after),
    ...speechCues(before, after, input),
  ];
}

function inputCues(before: CallState, after: CallState, input: Input): readonly Cue[] {
  switch (input.type) {
    case 'pick-up':
      return [{ type: 'picked-up' }];
    case 'reply':
      return [{ type: 'said', reply: input.id }, ...refusals(after)];
    case 'breathe':
    case 'phrase-book':
      return [{ type: 'collected' }];
    case 'call-back':
      return [{ type: 'called-back' }];
    case 'transfer':
      return handsOn(standingOf(before), input) ? [{ type: 'handed-on' }] : [];
    default:
      return [];
  }
}

const refusals = (after: CallState): readonly Cue[] =>
  contextOf(after).refusedOffer ? [{ type: 'refused-offer' }] : [];

function customerCues(
  before: Customer,
  { customer }: CallContext,
  { circumstances }: CallState,
): readonly Cue[] {
  const cues: Cue[] = [];
  if (before.mood !== customer.mood) cues.push({ type: 'mood', from: before.mood, to: customer.mood });
  if (before.language !== customer.language)
    cues.push({ type: 'language', from: before.language, to: customer.language });
  const lamps = { before: lampsOf(before), after: lampsOf(customer) };
  for (const lamp of LAMPS)
    if (lamps.before[lamp] !== lamps.after[lamp]) cues.push({ type: 'lamp', lamp, lit: lamps.after[lamp] });
  if (before.rung !== customer.rung) cues.push({ type: 'rung', rung: customer.rung });
  const turned = fromPoints(circumstances.numbers.wear.turnedMood.from);
  if (customer.anger - before.anger <= -turned) cues.push({ type: 'turning-point' });
  if (before.acting !== customer.acting && circumstances.urgency > 0)
    cues.push({ type: 'clock', running: !customer.acting });
  if (!before.concern && customer.concern) cues.push({ type: 'concern-told' });
  if (!before.agreed && customer.agreed) cues.push({ type: 'agreed' });
  return [...cues, ...ledgerCues(before, customer)];
}

function ledgerCues(before: Customer, after: Customer): readonly Cue[] {
  return after.ledger.flatMap(({ id, outcome }): readonly Cue[] => {
    const earlier = before.ledger.find((entry) => entry.id === id);
    if (!earlier) return [{ type: 'promised', promise: id }];
    return outcome !== null && earlier.outcome === null
      ? [{ type: 'promise-due', promise: id, outcome }]
      : [];
  });
}

function approvalCues({ approvals: before }: CallContext, { approvals: after }: CallContext): readonly Cue[] {
  const granted = after.granted.filter((item) => !before.granted.includes(item));
  const asked = after.pending !== null && after.pending !== before.pending ? [after.pending] : [];
  return [
    ...granted.map((item): Cue => ({ type: 'approval', item, granted: true })),
    ...asked.map((item): Cue => ({ type: 'approval', item, granted: false })),
  ];
}

function phaseCues(before: CallState, after: CallState): readonly Cue[] {
  const cues: Cue[] = [];
  const { pause } = contextOf(after);
  if (phaseOf(before) !== 'paused' && phaseOf(after) === 'paused')
    cues.push({ type: 'paused', fair: pause === 'fair' });
  return cues;
}

const fadeCues = (before: CallState, after: CallState): readonly Cue[] =>
  fadedReply(standingOf(before)) === null && fadedReply(standingOf(after)) !== null
    ? [{ type: 'reply-faded' }]
    : [];

/** Answered with the line that stands, where no reaction is. */
const SPOKEN_TO: readonly InputType[] = ['pick-up', 'call-back', 'reply', 'transfer'];

/** What is heard now: a new line, the reaction to a tool, or the last words. */
function speechCues(before: CallState, after: CallState, input: Input): readonly Cue[] {
  const [from, to] = [placeOf(before), placeOf(after)];
  if ('ending' in to) return 'ending' in from ? [] : [{ type: 'ended', ending: to.ending }];
  if (phaseOf(after) === 'paused') return [];
  const { reaction, changes } = contextOf(after);
  // Nobody answers a tool that costs no turn.
  if (reaction !== null && !isFree(input)) return [{ type: 'reaction', reaction }];
  const again = changes.some(({ rule }) => rule === 'new-concern');
  const line: Cue = { type: 'line', line: to.line };
  const moved = 'line' in from && from.line !== to.line;
  const speaks = moved || SPOKEN_TO.includes(input.type);
  return speaks ? [...(again ? [{ type: 'again' } as const] : []), line] : [];
}
