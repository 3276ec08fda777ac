/** Random calls of a scenario, always the same ones: what was done in every turn, to whom, and what it changed. */
import { follow } from '../../chart/follow.ts';
import type { Input } from '../../chart/input.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import { moveOfEnd, moveOfLimit, moveOfReply, moveOfTransfer, TOOL_MOVES } from '../../chart/moves.ts';
import type { Standing } from '../../chart/standing.ts';
import { actsOf } from '../../customer/acts.ts';
import type { Change } from '../../customer/change.ts';
import type { Circumstances, Customer, Move } from '../../customer/customer.ts';
import { hash32 } from '../../hash.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Act } from '../../vocabulary.ts';
import { ringing } from './walk.ts';

export interface Turn {
  readonly before: Customer;
  readonly after: Customer;
  readonly circumstances: Circumstances;
  /** What was done, in the order done. */
  readonly acts: readonly Act[];
  readonly changes: readonly Change[];
}

const CALLS = 60;
const MOST_INPUTS = 24;
/** Replies are what a call is made of; a tool now and then. */
const REPLIES_IN_TEN = 7;

interface RandomCall {
  readonly turns: readonly Turn[];
  /** Where it was when nothing was left to do, or enough had been done. */
  readonly end: Standing;
}

/** Some seeded calls. */
export const randomCalls = (scenario: Scenario): readonly RandomCall[] =>
  Array.from({ length: CALLS }, (_, seed) => randomCall(ringing(scenario), `${scenario.id} ${seed}`));

function randomCall(from: Standing, seed: string): RandomCall {
  const turns: Turn[] = [];
  let standing = from;
  for (let count = 0; count < MOST_INPUTS; count += 1) {
    const input = anyInput(standing, `${seed} ${count}`);
    if (!input) break;
    const next = follow(standing, input);
    const move = moveOf(standing, input);
    if (move) turns.push(turnOf(standing, move, next));
    standing = next;
  }
  return { turns, end: standing };
}

function turnOf(
  { context: { customer: before }, circumstances }: Standing,
  move: Move,
  { context: { customer: after, changes } }: Standing,
): Turn {
  return { before, after, circumstances, acts: actsOf(move, circumstances.traits), changes };
}

function anyInput(standing: Standing, seed: string): Input | null {
  const inputs = inputsOf(standing);
  const replies = inputs.filter(({ type }) => type === 'reply');
  const die = hash32(seed);
  const among = replies.length > 0 && die % 10 < REPLIES_IN_TEN ? replies : inputs;
  return among[hash32(`${seed} which`) % among.length] ?? null;
}

/** What an input means to the model; null where it is no turn. */
function moveOf(standing: Standing, input: Input): Move | null {
  const { scenario, context } = standing;
  if (input.type === 'reply') {
    const reply = scenario.replies[input.id];
    return reply ? moveOfReply(reply, context, standing) : null;
  }
  if (input.type === 'limit') return moveOfLimit(input.rung);
  if (input.type === 'transfer') return moveOfTransfer(input.how);
  if (input.type === 'end') return standing.phase === 'live' ? moveOfEnd(context, standing) : null;
  if (input.type === 'listen' || input.type === 'silence' || input.type === 'hold')
    return TOOL_MOVES[input.type];
  return null;
}
