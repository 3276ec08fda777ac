/** Best first: opens whatever may still score most, until nothing can beat what was found, or the budget is spent. */
import { better, type Course, isLate, isOver, type Played } from './beam.ts';
import { canonicalStanding } from './canonical.ts';
import { everyOption, type Option } from './options.ts';
import type { Trail } from './trail.ts';

export interface Closed extends Played {
  /** Nothing that is still open can score more, in tenths. */
  readonly high: number;
}

/** `budget`: how many standings may be opened; `tolerance`: how close, in tenths, is close enough. */
export function bestFirst(
  start: Trail,
  known: Played,
  course: Course,
  { budget, tolerance }: { readonly budget: number; readonly tolerance: number },
): Closed {
  const open: Trail[] = [start];
  const seen = new Set<string>();
  let best = known;
  for (let opened = 0; opened < budget; opened += 1) {
    const trail = likeliest(open);
    if (!trail || trail.high <= best.low + tolerance) break;
    open.splice(open.indexOf(trail), 1);
    const options = everyOption(trail.standing);
    best = { ...best, explored: best.explored + options.length };
    for (const option of options) if (!isLate(option, course)) best = better(best, option, trail);
    open.push(...newTrails(options, trail, course, best.low, seen));
  }
  const high = open.reduce((most, trail) => Math.max(most, trail.high), best.low);
  return { ...best, high };
}

/** Ways on that may still beat what is known; `seen` learns of them. */
function newTrails(
  options: readonly Option[],
  from: Trail,
  course: Course,
  low: number,
  seen: Set<string>,
): readonly Trail[] {
  return options.flatMap((option): readonly Trail[] => {
    if (isOver(option, course)) return [];
    const high = Math.min(from.high, course.bound(option.standing).high);
    const key = canonicalStanding(option.standing);
    if (high <= low || seen.has(key)) return [];
    seen.add(key);
    return [{ ...option, from, high }];
  });
}

/** Of the open trails that may score most, the one that has come furthest. */
function likeliest(open: readonly Trail[]): Trail | undefined {
  let best = open[0];
  for (const trail of open) if (best && isLikelier(trail, best)) best = trail;
  return best;
}

const isLikelier = (one: Trail, other: Trail): boolean =>
  one.high > other.high || (one.high === other.high && turnsOf(one) > turnsOf(other));

const turnsOf = ({ standing }: Trail): number => standing.context.customer.tally.turns;
