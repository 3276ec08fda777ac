/** Standings that no future can tell apart have one text. */
import type { Standing } from '../../chart/standing.ts';

/**
 * Where the call stands, without what only the way here needed: counts beyond which nothing changes, what was shown
 * only, and the order in which collecting oneself was done.
 */
export function canonicalStanding({ circumstances, context, place, phase }: Standing): string {
  const { customer, said, visited, approvals, styleRead, noteSent, reframes, recollected, pause, handed } =
    context;
  const { tally, masked: _, ...feelings } = customer;
  const { limitsInOrder, callBacks, rounds: __, ...counted } = tally;
  return JSON.stringify([
    place,
    phase,
    feelings,
    counted,
    limitsInOrder > 0,
    callBacks > 0,
    said,
    visited,
    approvals,
    styleRead,
    noteSent,
    reframes.toSorted(),
    recollected,
    pause,
    handed?.how,
    handed?.told,
    circumstances.channel,
  ]);
}
