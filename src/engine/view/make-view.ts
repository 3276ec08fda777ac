/** State to view: the one place that decides what a screen may know. */
import { type CallState, contextOf, phaseOf, placeOf, standingOf } from '../chart/call-state.ts';
import { holds } from '../chart/guards.ts';
import { LIMIT_RUNGS, type LimitRung } from '../chart/input.ts';
import { fadedReply, inSeededOrder, offeredReplies } from '../chart/offer.ts';
import {
  blocksKnown,
  breathsLeft,
  MAX_INPUTS,
  mayGuess,
  phraseBookLeft,
  ringsBack,
  takesNotes,
} from '../chart/refusal.ts';
import { lineAt } from '../chart/setting.ts';
import type { Standing } from '../chart/standing.ts';
import type { Limit } from '../customer/acts.ts';
import type { Customer } from '../customer/customer.ts';
import { acksLeft, lampsOf } from '../customer/lamps.ts';
import { isDue } from '../customer/limits.ts';
import { FULL, fromPoints, toPoints } from '../customer/tenths.ts';
import { handoversAt } from '../scenario/handovers.ts';
import { partsAt } from '../scenario/letter.ts';
import type { Reply } from '../scenario/scenario.ts';
import { HELPS_OF, type Help, type Mode, REFRAMES, STYLES } from '../vocabulary.ts';
import { lastWords } from './last-words.ts';
import type {
  CoachView,
  Desk,
  Meters,
  ReplyView,
  Setting,
  Speech,
  ToolsView,
  View,
  Voicing,
} from './view.ts';

/** With the helps of the mode, or with those that were settled apart from it. */
export function makeView(state: CallState, mode: Mode, helps: readonly Help[] = HELPS_OF[mode]): View {
  const { scenario } = state;
  const context = contextOf(state);
  const { customer, goal, approvals } = context;
  const place = placeOf(state);
  const { id, industry, angerType, role, look, silence } = scenario;
  return {
    scenario: { id, industry, angerType, role, look, silence },
    setting: settingOf(standingOf(state)),
    desk: deskOf(standingOf(state)),
    phase: phaseOf(state),
    speech: speechOf(state),
    replies: phaseOf(state) === 'live' ? repliesOf(state) : [],
    letter: phaseOf(state) === 'live' ? letterOf(state) : null,
    faded: phaseOf(state) === 'live' && fadedReply(standingOf(state)) !== null,
    meters: metersOf(state, helps),
    mood: customer.mood,
    language: customer.language,
    rung: customer.rung,
    lamps: lampsOf(customer),
    steps: helps.includes('steps') ? customer.tally.steps : null,
    coach: helps.includes('hints') ? coachOf(state) : null,
    clockRunning: state.circumstances.urgency > 0 && !customer.acting,
    concern: customer.concern,
    goal,
    approvals,
    mode,
    helps,
    promises: customer.ledger.map(({ id: promise, outcome }) => ({ id: promise, outcome })),
    turn: customer.tally.turns,
    input: context.inputs,
    tools: toolsOf(state, helps),
    ending: 'ending' in place ? place.ending : null,
  };
}

function settingOf({ scenario, circumstances, context, place }: Standing): Setting {
  const { channel } = circumstances;
  const aside = scenario.forms.aside.includes(lineAt(place, context));
  return {
    channel,
    public: channel === 'review',
    overheard: channel === 'counter' && !aside,
    seats: channel === 'team-call' ? scenario.forms.seats : [],
  };
}

function deskOf({ scenario, context, place }: Standing): Desk | null {
  if (Object.keys(scenario.handovers).length === 0) return null;
  const line = lineAt(place, context);
  return {
    name: scenario.lines[line]?.stage ?? '',
    handsOn: 'line' in place && handoversAt(scenario, line).length > 0,
    handed: context.handed ?? null,
  };
}

function coachOf(state: CallState): CoachView {
  const { customer } = contextOf(state);
  const { heard, clear, owned, choice, checked, tally } = customer;
  return {
    // A tutorial asks one thing at a time; the guess comes with the next coached call.
    asksInstinct: !state.scenario.tutorial && phaseOf(state) === 'live' && mayGuess(standingOf(state)),
    round: tally.rounds,
    acksLeft: acksLeft(customer, state.circumstances.numbers),
    met: { heard, clear, owned, choice, checked },
  };
}

/** What is in the bubble: nothing before the phone is picked up, and nothing while a call is paused. */
export function speechOf(state: CallState): Speech | null {
  if (phaseOf(state) === 'briefing' || phaseOf(state) === 'paused') return null;
  const { customer, reaction } = contextOf(state);
  const { mood, language, tally } = customer;
  const voicing: Voicing = { mood, language, turn: tally.turns };
  const place = placeOf(state);
  if ('ending' in place) return lastWords(place.ending, mood);
  if (reaction !== null) return { kind: 'reaction', key: reaction, ...voicing };
  return { kind: 'line', key: place.line, ...voicing };
}

function repliesOf(state: CallState): readonly ReplyView[] {
  const faded = fadedReply(standingOf(state));
  return offeredReplies(state)
    .filter(({ id }) => id !== faded)
    .map((reply) => replyView(reply, state));
}

/** Where the line is answered with a letter, what can be chosen for each of its parts. */
function letterOf(state: CallState): View['letter'] {
  const { scenario, seed } = state;
  const standing = standingOf(state);
  const parts = 'line' in standing.place ? partsAt(scenario, standing.place.line) : null;
  return (
    parts?.map(({ part, blocks }) => ({
      part,
      blocks: blocks
        .flatMap((id) => scenario.forms.blocks[id] ?? [])
        .filter(({ when }) => holds(standing.context, when))
        .toSorted(inSeededOrder(standing, seed))
        .map((block) => replyView(block, state)),
    })) ?? null
  );
}

function replyView(reply: Reply, state: CallState): ReplyView {
  const { speakers } = state.scenario.forms;
  const marked = contextOf(state).goal !== null;
  return {
    id: reply.id,
    by: Object.hasOwn(speakers, reply.id) ? (speakers[reply.id] ?? null) : null,
    grants: marked ? grantsOf(reply, state) : [],
  };
}

const grantsOf = ({ gives }: Reply, { scenario }: CallState): ReplyView['grants'] => [
  ...new Set(gives.flatMap((item) => scenario.parameters[item] ?? [])),
];

function metersOf(state: CallState, helps: readonly Help[]): Meters {
  const { customer } = contextOf(state);
  return {
    calm: toPoints(shownCalm(customer, state)),
    trust: helps.includes('trust') ? toPoints(customer.trust) : null,
    composure: toPoints(customer.composure),
  };
}

/** Thin courtesy hides some of the anger until the first sincere word (FI-24). */
function shownCalm({ anger, masked }: Customer, { circumstances }: CallState): number {
  const courtesy = masked ? fromPoints(circumstances.numbers.maskedBy) : 0;
  return Math.min(FULL, FULL - anger + courtesy);
}

function toolsOf(state: CallState, helps: readonly Help[]): ToolsView {
  const live = phaseOf(state) === 'live' && contextOf(state).inputs < MAX_INPUTS;
  const { reframes, styleRead, noteSent } = contextOf(state);
  const breaths = breathsLeft(standingOf(state));
  return {
    listen: live,
    hold: live,
    reframes: live
      ? REFRAMES.filter((how) => (how === 'breath' ? breaths > 0 : !reframes.includes(how)))
      : [],
    breathsLeft: breaths,
    phraseBookLeft: live ? phraseBookLeft(standingOf(state)) : 0,
    limits: live ? limitsOf(state, helps) : [],
    approvals: live ? approvalsLeft(state) : [],
    transfer: live,
    handover: live ? blocksKnown(standingOf(state)) : [],
    voiceNote: live && takesNotes(standingOf(state)) && !noteSent,
    styles: live && styleRead === null && state.scenario.traits.style !== null ? STYLES : [],
    end: phaseOf(state) === 'live' || phaseOf(state) === 'paused',
    callBack: phaseOf(state) === 'paused' && ringsBack(standingOf(state)),
  };
}

const RUNG_ACTS = { name: 'name-swearing', line: 'draw-line', warn: 'warn' } as const satisfies Record<
  Exclude<LimitRung, 'pass'>,
  Limit
>;

function limitsOf(state: CallState, helps: readonly Help[]): ToolsView['limits'] {
  return LIMIT_RUNGS.map((rung) => ({
    rung,
    due: helps.includes('hints') ? isRungDue(rung, state) : null,
  }));
}

function isRungDue(rung: LimitRung, state: CallState): boolean {
  const { customer } = contextOf(state);
  if (rung === 'pass') return customer.language === 'exclaiming';
  return isDue(RUNG_ACTS[rung], customer, state.circumstances);
}

function approvalsLeft(state: CallState): readonly string[] {
  const { scenario } = state;
  const { pending, granted } = contextOf(state).approvals;
  if (scenario.role === 'owner') return [];
  return Object.entries(scenario.parameters)
    .filter(([item, grant]) => grant === 'approval' && item !== pending && !granted.includes(item))
    .map(([item]) => item);
}
