/** Par, found by play: the fewest turns among lines within a point of the best. */
import { follow } from '../chart/follow.ts';
import type { Input } from '../chart/input.ts';
import type { Standing } from '../chart/standing.ts';
import { fromPoints } from '../customer/tenths.ts';
import { makeBound } from './bound/bound.ts';
import { type Effort, type Reachable, reachable } from './search/search.ts';

/** What a shorter line may cost. */
const WITHIN = fromPoints(1);

export interface FewestTurns {
  readonly turns: number;
  /** What a line of that many turns comes to, in tenths. */
  readonly total: number;
  /** What the best line comes to that it was held against, in tenths. */
  readonly best: number;
  readonly line: readonly Input[];
  /** Whether a shorter line within a point of the best is ruled out, not only unfound. */
  readonly certain: boolean;
}

/** `best`: what the call can come to at all; null where that takes no turn. */
export function fewestTurns(start: Standing, best: Reachable, effort: Effort): FewestTurns | null {
  let found: FewestTurns | null = null;
  for (let turns = turnsOf(start, best.line); turns > 0; turns -= 1) {
    const shorter = reachable(start, { bound: makeBound(start, turns), horizon: turns }, effort);
    if (!isEnough(shorter.low, best.low))
      return found && { ...found, certain: !isEnough(shorter.high, best.low) };
    found = { turns, total: shorter.low, best: best.low, line: shorter.line, certain: false };
  }
  return found;
}

/** Whether a result is within a point of the best one, both in tenths. */
const isEnough = (total: number, best: number): boolean => total >= best - WITHIN;

const turnsOf = (start: Standing, line: readonly Input[]): number =>
  line.reduce(follow, start).context.customer.tally.turns;
