/**
 * A scenario compiled to one XState machine with parallel regions (catalogue 4.5).
 *
 * `talk` is the author's: stages with their lines, and a state for every ending. `contact` is the lifecycle every call
 * shares. The other regions follow the customer model. An event carries `next`, the context worked out by `advance`;
 * guards read it and one action takes it over, so a whole turn is a single microstep.
 */
import { type AnyStateMachine, and, assign, not, or, raise, setup, stateIn } from 'xstate';
import { handoversAt } from '../scenario/handovers.ts';
import type { Guard, Route, Scenario } from '../scenario/scenario.ts';
import { HANDOVERS } from '../vocabulary.ts';
import { againWith } from './advance.ts';
import type { CallContext, ChartContext, Staging } from './context.ts';
import { type FactName, factHolds } from './guards.ts';
import { FREE_TOOLS, type InputType, type Transfer } from './input.ts';
import { CALL, CLOSED } from './own-names.ts';
import { REGIONS, type Region, readRegion } from './regions.ts';

export type CallEvent =
  | {
      readonly type: Exclude<InputType, 'reply' | 'transfer'> | `reply.${string}` | `transfer.${Transfer}`;
      readonly next: CallContext;
    }
  | { readonly type: 'again' };

interface Params {
  readonly fact: { readonly name: FactName; readonly expected: unknown };
  readonly region: { readonly region: Region; readonly state: string };
}

const TURN_TOOLS = [
  'listen',
  'silence',
  'hold',
  'limit',
  'approval',
  'voice-note',
] as const satisfies readonly InputType[];

/** The chart of a staging. `first` only says where its regions begin; the context itself comes in as input. */
export function compile(staging: Staging, first: CallContext): AnyStateMachine {
  const nextOf = ({ call }: ChartContext, event: CallEvent): CallContext =>
    event.type === 'again' ? againWith(call, staging) : event.next;
  return setup({
    types: { context: {} as ChartContext, events: {} as CallEvent, input: {} as CallContext },
    guards: {
      fact: ({ context, event }, { name, expected }: Params['fact']) =>
        factHolds(nextOf(context, event), name, expected),
      region: ({ context, event }, { region, state }: Params['region']) =>
        readRegion(region, nextOf(context, event).customer, staging) === state,
      pauses: ({ context, event }) => nextOf(context, event).pause !== null,
      closes: ({ context, event }) => nextOf(context, event).pause === null,
      promised: ({ context }) => context.call.customer.ledger.some(({ outcome }) => outcome === null),
    },
    actions: {
      advance: assign(({ context, event }) => ({ call: nextOf(context, event) })),
    },
  }).createMachine({
    id: CALL,
    context: ({ input }: { readonly input: CallContext }): ChartContext => ({ call: input }),
    type: 'parallel',
    states: {
      ...followers(staging, first),
      talk: talk(staging.scenario),
      contact: contact(),
    },
  } as never) as unknown as AnyStateMachine;
}

function followers(staging: Staging, { customer }: CallContext): object {
  const entries = Object.entries(REGIONS).map(([name, { states }]) => {
    const region = name as Region;
    return [
      region,
      { initial: readRegion(region, customer, staging), states: mirror(region, states) },
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** States that go wherever the model says the customer is now. */
function mirror(region: Region, states: readonly string[]): object {
  const to = (state: string): object => ({
    guard: { type: 'region', params: { region, state } },
    target: state,
  });
  return Object.fromEntries(
    states.map((from) => [from, { on: { '*': states.filter((state) => state !== from).map(to) } }]),
  );
}

function talk(scenario: Scenario): object {
  const stages = scenario.stages.map((stage) => [stage, stageNode(scenario, stage)] as const);
  const { callBack, end, opening, lines } = scenario;
  return {
    initial: lines[opening]?.stage,
    states: { ...Object.fromEntries(stages), [CLOSED]: closed(scenario) },
    on: {
      ...(callBack ? { 'call-back': { target: `#${callBack}` } } : {}),
      end: transitions(end).map(({ guard, target }) => ({
        target,
        guard: guard ? and(['closes', guard] as never) : 'closes',
      })),
    },
  };
}

function stageNode(scenario: Scenario, stage: string): object {
  const lines = Object.values(scenario.lines).filter((line) => line.stage === stage);
  const states = lines.map(({ id, replies, again }) => {
    const on = replies.map(
      (reply) => [`reply.${reply}`, transitions(scenario.replies[reply]?.routes ?? [])] as const,
    );
    const to = transitions(handoversAt(scenario, id));
    const handed = HANDOVERS.map((how) => [`transfer.${how}`, to] as const);
    return [
      id,
      {
        id,
        on: Object.fromEntries([...on, ...handed]),
        ...(again ? { entry: raise({ type: 'again' }) } : {}),
      },
    ] as const;
  });
  const first = lines.find(({ id }) => id === scenario.opening) ?? lines[0];
  return { initial: first?.id, states: Object.fromEntries(states) };
}

const closed = ({ endings }: Scenario): object => {
  const states = Object.keys(endings).map((id) => [id, { id }] as const);
  return { id: CLOSED, initial: states[0]?.[0], states: Object.fromEntries(states) };
};

interface Transition {
  readonly target: string;
  readonly guard?: object;
}

const transitions = (routes: readonly Route[]): readonly Transition[] =>
  routes.map(({ to, when }) => (when ? { target: `#${to}`, guard: chartGuard(when) } : { target: `#${to}` }));

/** A guard of the file as a guard of the chart: every fact by name, `any` and `not` through XState's own. */
function chartGuard(guard: Guard): object {
  const parts = Object.entries(guard).map(([name, expected]) => {
    if (name === 'any') return or((guard.any ?? []).map(chartGuard) as never);
    if (name === 'not') return not(chartGuard(guard.not ?? {}) as never);
    return { type: 'fact', params: { name, expected } };
  });
  return parts.length === 1 ? (parts[0] as object) : and(parts as never);
}

/** The lifecycle every contact shares: briefing, live, paused and taken up again, follow-up, done. */
function contact(): object {
  const take = { actions: 'advance' };
  const tools = [...TURN_TOOLS, ...FREE_TOOLS].map((tool) => [tool, take] as const);
  const ended = stateIn(`#${CLOSED}`);
  return {
    initial: 'briefing',
    states: {
      briefing: { on: { goal: take, 'pick-up': { ...take, target: 'live' } } },
      live: {
        on: {
          ...Object.fromEntries(tools),
          'transfer.*': take,
          'reply.*': [{ ...take, guard: 'pauses', target: 'paused' }, take],
          end: [{ ...take, guard: 'pauses', target: 'paused' }, take],
          again: take,
        },
        always: [
          { guard: and([ended, 'promised'] as never), target: 'follow-up' },
          { guard: ended, target: 'done' },
        ],
      },
      paused: {
        on: { 'call-back': { ...take, target: 'live' }, end: { ...take, target: 'left' } },
        always: { guard: ended, target: 'left' },
      },
      left: {
        always: [{ guard: 'promised', target: 'follow-up' }, { target: 'done' }],
      },
      'follow-up': { on: { 'follow-up': { ...take, target: 'done' } } },
      done: {},
    },
  };
}
