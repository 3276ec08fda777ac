/** Which replies are on offer at a line, in which order, and which of them cannot be thought of right now. */
import { fromPoints } from '../customer/tenths.ts';
import { takeTurn } from '../customer/turn.ts';
import { hash32 } from '../hash.ts';
import type { Reply } from '../scenario/scenario.ts';
import { type CallState, standingOf } from './call-state.ts';
import { holds } from './guards.ts';
import { moveOfReply } from './moves.ts';
import type { Standing } from './standing.ts';

/** Replies of the present line whose guard holds, in the author's order. */
export function openReplies({ place, scenario, context }: Standing): readonly Reply[] {
  if (!('line' in place)) return [];
  const replies = scenario.lines[place.line]?.replies.flatMap((id) => scenario.replies[id] ?? []) ?? [];
  return replies.filter(({ when }) => holds(context, when));
}

/** The replies on offer, in seeded order, so that no position gives the good one away. */
export const offeredReplies = (state: CallState): readonly Reply[] =>
  openRepliesInOrder(standingOf(state), state.seed);

export const openRepliesInOrder = (standing: Standing, seed: number): readonly Reply[] =>
  openReplies(standing).toSorted(inSeededOrder(standing, seed));

/** How a seed lays out what can be said at a line. */
export function inSeededOrder({ place }: Standing, seed: number): (a: Reply, b: Reply) => number {
  const line = 'line' in place ? place.line : '';
  return (a, b) => hash32(`${seed} ${line} ${a.id}`) - hash32(`${seed} ${line} ${b.id}`);
}

/**
 * FI-47: when composure runs out, the mind goes blank. Of the honest replies the one that would calm most is gone until
 * a breath or the phrase book brings it back; null while nothing is missing. The last honest reply never fades.
 */
export function fadedReply(standing: Standing): string | null {
  const { customer, recollected } = standing.context;
  const { fadesBelow } = standing.circumstances.numbers.tools;
  if (recollected || customer.composure >= fromPoints(fadesBelow)) return null;
  const honest = openReplies(standing).filter(({ trap }) => trap === null);
  if (honest.length < 2) return null;
  const foreseen = honest.map((reply) => ({ id: reply.id, anger: angerAfter(standing, reply) }));
  return foreseen.toSorted(calmestFirst)[0]?.id ?? null;
}

interface Foreseen {
  readonly id: string;
  readonly anger: number;
}

const calmestFirst = (a: Foreseen, b: Foreseen): number => a.anger - b.anger || (a.id < b.id ? -1 : 1);

const angerAfter = (standing: Standing, reply: Reply): number =>
  takeTurn(standing.context.customer, standing.circumstances, moveOfReply(reply, standing.context, standing))
    .customer.anger;
