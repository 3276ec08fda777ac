/** What an input makes of a call's memory. Pure: where the chart goes from there is the chart's own business. */
import { collect, comeDue, lookUp, raiseConcern, takeUpAgain } from '../customer/contact.ts';
import type { Customer, Move, Outcome } from '../customer/customer.ts';
import { flawsOf } from '../customer/message.ts';
import { takeTurn } from '../customer/turn.ts';
import { handoversAt } from '../scenario/handovers.ts';
import { blocksOf } from '../scenario/letter.ts';
import { type Act, HANDOVER_BLOCKS } from '../vocabulary.ts';
import type { CallContext, Handed, Staging } from './context.ts';
import type { Reaction } from './cues.ts';
import type { Input, InputType, Transfer } from './input.ts';
import { moveOfEnd, moveOfLimit, moveOfNote, moveOfReply, moveOfTransfer, TOOL_MOVES } from './moves.ts';
import { lineAt } from './setting.ts';
import type { Standing } from './standing.ts';

type Advance<T extends InputType> = (
  context: CallContext,
  input: Extract<Input, { type: T }>,
  standing: Standing,
) => CallContext;

/** The context after an input that the call has accepted where it stands. */
export function advance(standing: Standing, input: Input): CallContext {
  const { context, place } = standing;
  const act = ADVANCES[input.type] as Advance<InputType>;
  const visited = withLine(context, 'line' in place ? place.line : null);
  const lastLine = lineAt(place, context);
  return { ...act(context, input, standing), visited, inputs: context.inputs + 1, lastLine };
}

const withLine = ({ visited }: CallContext, line: string | null): readonly string[] =>
  line === null || visited.includes(line) ? visited : [...visited, line];

const ADVANCES: { readonly [T in InputType]: Advance<T> } = {
  goal: (context, { goal }) => ({ ...quiet(context), goal }),
  'pick-up': (context) => ({
    ...quiet(context),
    customer: context.goal === null ? context.customer : strategised(context.customer),
  }),
  reply: (context, { id }, staging) => {
    const reply = staging.scenario.replies[id];
    if (!reply) throw new Error(`no reply ${id} in ${staging.scenario.id}`);
    const next = turn(context, moveOfReply(reply, context, staging), staging);
    const said = [...new Set([...context.said, ...blocksOf(id)])];
    return {
      ...(reply.asks ? asking(next, reply.asks) : next),
      said,
      pause: pauseAfter(reply.acts, next),
    };
  },
  listen: (context, _, staging) => react(turn(context, TOOL_MOVES.listen, staging), 'listen'),
  silence: (context, _, staging) => react(turn(context, TOOL_MOVES.silence, staging), 'silence'),
  hold: (context, _, staging) => react(turn(context, TOOL_MOVES.hold, staging), 'hold'),
  breathe: (context, { how }, staging) => ({
    ...quiet(context),
    ...happened(collect(context.customer, staging.circumstances, how)),
    reframes: [...context.reframes, how],
    recollected: true,
  }),
  'phrase-book': (context, _, staging) => ({
    ...quiet(context),
    ...happened(lookUp(context.customer, staging.circumstances)),
    recollected: true,
  }),
  limit: (context, { rung }, staging) => {
    const outcome = takeTurn(context.customer, staging.circumstances, moveOfLimit(rung));
    return react(
      settleTurn(context, outcome),
      rung === 'pass' ? 'passed' : REACTION_TO_LIMIT[outcome.limit ?? 'worked'],
    );
  },
  approval: (context, { item }, staging) =>
    react(asking(turn(context, TOOL_MOVES.approval, staging), item), 'approval'),
  transfer: (context, input, standing) => {
    const { how, summary } = input;
    const move = moveOfTransfer(how, summary);
    const next = turn(context, move, standing);
    // At another desk it is the line there that answers.
    if (handsOn(standing, input)) return { ...next, handed: handedOn(context, how, summary) };
    return react(next, move.retell ? 'transfer' : REACTION_TO_TRANSFER[how]);
  },
  'voice-note': (context, note, staging) => ({
    ...react(turn(context, moveOfNote(note), staging), 'voice-note'),
    noteSent: true,
  }),
  style: (context, { style }) => ({ ...quiet(context), styleRead: style }),
  instinct: (context, { guess }) => ({ ...quiet(context), instinct: guess ?? 'skipped' }),
  end: (context, _, staging) => {
    if (context.pause !== null || context.customer.agreed) return { ...quiet(context), pause: null };
    const next = turn(context, moveOfEnd(context, staging), staging);
    return { ...next, pause: next.customer.rung === 'ended' ? 'fair' : 'hung-up' };
  },
  'call-back': (context, _, { scenario, circumstances }) => ({
    ...quiet(context),
    ...happened(takeUpAgain(context.customer, circumstances, context.pause === 'fair')),
    pause: null,
    reaction: scenario.callBack ? null : 'call-back',
  }),
  'follow-up': (context, { sent, message }, { circumstances }) => ({
    ...quiet(context),
    ...happened(comeDue(context.customer, circumstances, sent, sent && message ? flawsOf(message) : [])),
  }),
};

const REACTION_TO_LIMIT = {
  worked: 'limit',
  ignored: 'limit-ignored',
  'not-due': 'limit-unearned',
} as const satisfies Record<NonNullable<Outcome['limit']>, Reaction>;

const REACTION_TO_TRANSFER = { cold: 'transfer', warm: 'handover', cost: 'transfer-cost' } as const;

/** Whether a transfer takes the customer to another desk: to tell what it costs takes them nowhere. */
export const handsOn = ({ scenario, place }: Standing, { how }: Transferring): boolean =>
  how !== 'cost' && 'line' in place && handoversAt(scenario, place.line).length > 0;

type Transferring = Extract<Input, { type: 'transfer' }>;

/** Without a summary, as in older logs, a warm handover tells it all. */
const handedOn = (
  { customer }: CallContext,
  how: Transfer,
  summary: Transferring['summary'] = HANDOVER_BLOCKS,
): Handed => ({
  how: how === 'warm' ? 'warm' : 'cold',
  told: how === 'warm' ? summary : [],
  mood: customer.mood,
  promised: customer.ledger.map(({ id }) => id),
});

/** An input that moves no meter. */
const quiet = (context: CallContext): CallContext => ({
  ...context,
  changes: [],
  traps: [],
  refusedOffer: false,
});

const happened = ({
  customer,
  changes,
  traps,
}: Outcome): Pick<CallContext, 'customer' | 'changes' | 'traps'> => ({
  customer,
  changes,
  traps,
});

const turn = (context: CallContext, move: Move, { circumstances }: Staging): CallContext =>
  settleTurn(context, takeTurn(context.customer, circumstances, move));

/** A counted turn has passed: approval that was asked for before has come, and what was recollected fades again. */
function settleTurn(context: CallContext, outcome: Outcome): CallContext {
  const { pending, granted } = context.approvals;
  return {
    ...context,
    ...happened(outcome),
    refusedOffer: outcome.refused,
    approvals: { pending: null, granted: pending === null ? granted : [...granted, pending] },
    reaction: null,
    recollected: false,
  };
}

const react = (context: CallContext, reaction: Reaction): CallContext => ({ ...context, reaction });

const asking = (context: CallContext, item: string): CallContext => ({
  ...context,
  approvals: { ...context.approvals, pending: item },
});

function pauseAfter(acts: readonly Act[], { customer }: CallContext): CallContext['pause'] {
  if (acts.includes('end-fairly') && customer.rung === 'ended') return 'fair';
  return acts.includes('end-fairly') || acts.includes('hang-up') ? 'hung-up' : null;
}

const strategised = (customer: Customer): Customer => ({
  ...customer,
  tally: { ...customer.tally, steps: { ...customer.tally.steps, strategise: true } },
});

/** The customer raises something new at the line that was reached. */
export function againWith(context: CallContext, { circumstances }: Staging): CallContext {
  const { customer, changes } = raiseConcern(context.customer, circumstances);
  return { ...context, customer, changes: [...context.changes, ...changes] };
}
