/** Best first: opens whatever may still score most, until nothing can beat what was found, or the budget is spent. */
import { sheetOf } from '../../score/make-sheet.ts';
import type { Bound } from '../bound/bound.ts';
import type { Played } from './beam.ts';
import { canonicalStanding } from './canonical.ts';
import { everyOption } from './options.ts';
import type { Trail } from './trail.ts';

export interface Closed extends Played {
  /** Nothing that is still open can score more, in tenths. */
  readonly high: number;
}

/** `budget`: how many standings may be opened; `tolerance`: how close, in tenths, is close enough. */
export function bestFirst(
  start: Trail,
  known: Played,
  bound: Bound,
  { budget, tolerance, horizon }: { budget: number; tolerance: number; horizon: number },
): Closed {
  const open: Trail[] = [start];
  const seen = new Set<string>();
  let best = known;
  let explored = 0;
  for (let opened = 0; opened < budget; opened += 1) {
    const at = likeliest(open);
    const trail = open[at];
    if (!trail || trail.high <= best.low + tolerance) break;
    open.splice(at, 1);
    for (const option of everyOption(trail.standing)) {
      explored += 1;
      const { standing } = option;
      if (turnsOf(option) > horizon) continue;
      if (standing.phase === 'done') {
        const { total } = sheetOf(standing);
        if (total > best.low) best = { ...best, low: total, trail: { ...option, from: trail, high: total } };
        continue;
      }
      const high = Math.min(trail.high, bound(standing).high);
      if (high <= best.low) continue;
      const key = canonicalStanding(standing);
      if (seen.has(key)) continue;
      seen.add(key);
      open.push({ ...option, from: trail, high });
    }
  }
  const high = open.reduce((most, trail) => Math.max(most, trail.high), best.low);
  return { ...best, explored: known.explored + explored, high };
}

/** Of the open trails that may score most, the one that has come furthest. */
function likeliest(open: readonly Trail[]): number {
  let best = 0;
  for (let at = 1; at < open.length; at += 1) {
    const [one, other] = [open[at], open[best]];
    if (one && other && (one.high > other.high || (one.high === other.high && turnsOf(one) > turnsOf(other))))
      best = at;
  }
  return best;
}

const turnsOf = ({ standing }: Pick<Trail, 'standing'>): number => standing.context.customer.tally.turns;
