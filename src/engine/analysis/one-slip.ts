/** One slip: what is left of the best call when one trap is taken in place of a reply, and all that follows is best. */
import { startCall } from '../chart/call.ts';
import { standingOf } from '../chart/call-state.ts';
import { follow } from '../chart/follow.ts';
import { openReplies } from '../chart/offer.ts';
import type { Standing } from '../chart/standing.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { makeBound } from './bound/bound.ts';
import { type Effort, type Reachable, reachable } from './search/search.ts';

const BEST: Effort = { widths: [4], budget: 0, tolerance: 5 };
const AFTER: Effort = { widths: [3], budget: 0, tolerance: 5 };

/** What a call comes to, in tenths, for every trap on the way of the best call that was found; its own result comes first. */
export function slipResults(scenario: Scenario): readonly number[] {
  const start = standingOf(startCall(scenario, 1));
  // A slip costs turns: what follows it needs its time to end well.
  const horizon = 3 * scenario.par;
  const course = { bound: makeBound(start, horizon), horizon };
  const from = (standing: Standing, effort: Effort): Reachable => reachable(standing, course, effort);
  const best = from(start, BEST);
  return [best.low, ...slipsOn(start, best).map((slipped) => from(slipped, AFTER).low)];
}

/** The call behind every trap that could have been taken on the way. */
function slipsOn(start: Standing, { line }: Reachable): readonly Standing[] {
  const slips: Standing[] = [];
  let standing = start;
  for (const input of line) {
    if (standing.phase === 'live')
      for (const { id, trap } of openReplies(standing))
        if (trap !== null) slips.push(follow(standing, { type: 'reply', id }));
    standing = follow(standing, input);
  }
  return slips;
}
