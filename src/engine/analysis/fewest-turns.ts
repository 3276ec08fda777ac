/** Par, found by play: the fewest turns among lines within a point of the best. */
import { follow } from '../chart/follow.ts';
import type { Input } from '../chart/input.ts';
import type { Standing } from '../chart/standing.ts';
import { makeBound } from './bound/bound.ts';
import { type Effort, type Reachable, reachable } from './search/search.ts';

/** Tenths of a point that a shorter line may cost. */
const WITHIN = 10;

export interface FewestTurns {
  readonly turns: number;
  /** What a line of that many turns comes to, in tenths. */
  readonly total: number;
  readonly line: readonly Input[];
  /** Whether a shorter line within a point of the best is ruled out, not only unfound. */
  readonly certain: boolean;
}

/** `best`: what the call can come to at all; its line has to have an end. */
export function fewestTurns(start: Standing, best: Reachable, effort: Effort): FewestTurns | null {
  const enough = best.low - WITHIN;
  let found: FewestTurns | null = null;
  for (let turns = turnsOf(start, best.line); turns > 0; turns -= 1) {
    const shorter = reachable(start, { bound: makeBound(start, turns), horizon: turns }, effort);
    if (shorter.low < enough) return found && { ...found, certain: shorter.high < enough };
    found = { turns, total: shorter.low, line: shorter.line, certain: false };
  }
  return found;
}

const turnsOf = (start: Standing, line: readonly Input[]): number =>
  line.reduce(follow, start).context.customer.tally.turns;
