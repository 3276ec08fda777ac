/** Which replies are on offer at a line, in which order, and which of them cannot be thought of right now. */
import { fromPoints } from '../customer/tenths.ts';
import { takeTurn } from '../customer/turn.ts';
import { hash32 } from '../hash.ts';
import type { Reply } from '../scenario/scenario.ts';
import { type CallState, contextOf, placeOf } from './call-state.ts';
import { holds } from './guards.ts';
import { moveOfReply } from './moves.ts';

/** Replies of the present line whose guard holds, in seeded order, so that no position gives the good one away. */
export function offeredReplies(state: CallState): readonly Reply[] {
  const place = placeOf(state);
  if (!('line' in place)) return [];
  const ids = state.scenario.lines[place.line]?.replies ?? [];
  const replies = ids.flatMap((id) => state.scenario.replies[id] ?? []);
  const open = replies.filter(({ when }) => holds(contextOf(state), when));
  return open
    .map((reply) => ({ reply, place: hash32(`${state.seed} ${place.line} ${reply.id}`) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ reply }) => reply);
}

/**
 * FI-47: when composure runs out, the mind goes blank. Of the honest replies the one that would calm most is gone until
 * a breath or the phrase book brings it back; null while nothing is missing. The last honest reply never fades.
 */
export function fadedReply(state: CallState): string | null {
  const { customer, recollected } = contextOf(state);
  const { fadesBelow } = state.circumstances.numbers.tools;
  if (recollected || customer.composure >= fromPoints(fadesBelow)) return null;
  const honest = offeredReplies(state).filter(({ trap }) => trap === null);
  if (honest.length < 2) return null;
  return (
    honest.map((reply) => ({ id: reply.id, anger: angerAfter(state, reply) })).toSorted(calmestFirst)[0]
      ?.id ?? null
  );
}

interface Foreseen {
  readonly id: string;
  readonly anger: number;
}

const calmestFirst = (a: Foreseen, b: Foreseen): number => a.anger - b.anger || (a.id < b.id ? -1 : 1);

const angerAfter = (state: CallState, reply: Reply): number =>
  takeTurn(contextOf(state).customer, state.circumstances, moveOfReply(reply, contextOf(state), state))
    .customer.anger;
