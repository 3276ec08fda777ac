/** A call and the one function that moves it. */
import { type AnyActorScope, type AnyStateMachine, createActor, initialTransition } from 'xstate';
import type { Change } from '../customer/change.ts';
import { meet } from '../customer/contact.ts';
import { NUMBERS, type Numbers } from '../numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Trap } from '../vocabulary.ts';
import { advance } from './advance.ts';
import { type CallState, contextOf, standingOf } from './call-state.ts';
import type { CallContext, Staging } from './context.ts';
import type { Cue } from './cues.ts';
import { cuesBetween } from './cues-between.ts';
import type { Input } from './input.ts';
import { type CallEvent, compile } from './machine.ts';
import { type RefusalCode, refusalOf } from './refusal.ts';

export type Stepped =
  | {
      readonly state: CallState;
      readonly cues: readonly Cue[];
      readonly changes: readonly Change[];
      readonly traps: readonly Trap[];
    }
  | { readonly refused: RefusalCode };

export interface CallOptions {
  /** Another tuning of the model; for trainers, and for tests that ask what a rule is for. */
  readonly numbers?: Numbers;
  /** Points of composure carried over from the call before (M-22). */
  readonly composure?: number;
  /** The customer before left delighted, and this one is met with what that has left (M-27). */
  readonly kindness?: boolean;
}

/** Opens a call: the phone rings, nothing has been said. `seed` orders the replies and does nothing else. */
export function startCall(scenario: Scenario, seed: number, options: CallOptions = {}): CallState {
  const staging = stage(scenario, options.numbers ?? NUMBERS);
  const passive = scenario.angerType === 'passive';
  const opening = {
    ...scenario.start,
    passive,
    kindness: options.kindness ?? false,
    ...(options.composure === undefined ? {} : { composure: options.composure }),
  };
  const context = firstContext(staging, opening);
  const machine = machineOf(staging, context);
  const [snapshot] = initialTransition(machine, context);
  return { ...staging, seed, machine, snapshot };
}

/** Compiling costs as much as several calls, and a scenario never changes; other tunings are compiled anew. */
const compiled = new WeakMap<Scenario, AnyStateMachine>();

function machineOf(staging: Staging, first: CallContext): AnyStateMachine {
  if (staging.circumstances.numbers !== NUMBERS) return compile(staging, first);
  const machine = compiled.get(staging.scenario) ?? compile(staging, first);
  compiled.set(staging.scenario, machine);
  return machine;
}

function stage(scenario: Scenario, numbers: Numbers): Staging {
  const { traits, channel, industry, start } = scenario;
  return { scenario, circumstances: { traits, channel, industry, urgency: start.urgency, numbers } };
}

const firstContext = ({ circumstances }: Staging, opening: Parameters<typeof meet>[0]): CallContext => ({
  customer: meet(opening, circumstances),
  goal: null,
  said: [],
  visited: [],
  approvals: { pending: null, granted: [] },
  reaction: null,
  styleRead: null,
  instinct: null,
  noteSent: false,
  reframes: [],
  recollected: false,
  pause: null,
  inputs: 0,
  lastLine: '',
  changes: [],
  traps: [],
  refusedOffer: false,
});

/**
 * Plays one input. Refuses with a code what the call cannot take, and then nothing has changed; otherwise gives the
 * next state, the cues worth showing, every change of a meter, and the traps the turn carried.
 */
export function step(state: CallState, input: Input): Stepped {
  const standing = standingOf(state);
  const refused = refusalOf(standing, input);
  if (refused) return { refused };
  const next = advance(standing, input);
  const { machine } = state;
  const snapshot = machine.transition(state.snapshot, eventOf(input, next), scopeOf(machine));
  const after: CallState = { ...state, snapshot };
  const { changes, traps } = contextOf(after);
  return { state: after, cues: cuesBetween(state, after, input), changes, traps };
}

/** XState's own `transition` makes an actor for every step, and that takes longer than the step: here one is enough. */
const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

function scopeOf(machine: AnyStateMachine): AnyActorScope {
  const known = scopes.get(machine);
  if (known) return known;
  const self = createActor(machine);
  const { system } = self;
  const scope = { ...NOTHING_TO_DO, self, id: self.id, sessionId: self.sessionId, system };
  scopes.set(machine, scope);
  return scope;
}

/** The chart starts nobody, tells nobody and runs nothing: it only changes its own state. */
const NOTHING_TO_DO = {
  defer: () => {},
  logger: () => {},
  stopChild: () => {},
  emit: () => {},
  actionExecutor: () => {},
} as const;

function eventOf(input: Input, next: CallContext): CallEvent {
  if (input.type === 'reply') return { type: `reply.${input.id}`, next };
  return input.type === 'transfer' ? { type: `transfer.${input.how}`, next } : { type: input.type, next };
}
