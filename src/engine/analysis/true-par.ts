/** The best call and the par that is true of a scenario, whatever par its file names. */
import { startCall } from '../chart/call.ts';
import { standingOf } from '../chart/call-state.ts';
import type { Standing } from '../chart/standing.ts';
import { FULL } from '../customer/tenths.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { makeBound } from './bound/bound.ts';
import { type FewestTurns, fewestTurns } from './fewest-turns.ts';
import { type Effort, type Reachable, reachable } from './search/search.ts';

/** The first look ahead, in turns; it is doubled as long as more turns come to more. */
const FIRST_LOOK = 20;
/** Nobody looks further: twice the longest par that the format takes. */
const LAST_LOOK = 120;
/** A par so long that no turn costs anything. */
const GENEROUS = 60;

interface ParFound {
  readonly best: Reachable;
  readonly fewest: FewestTurns | null;
}

/**
 * The best call under the par of the file, and the par that names itself: the rubric counts from par, so what is found
 * is tried as par in its turn. The file's own is asked first, since more than one may name itself.
 */
export function truePar(scenario: Scenario, effort: Effort): ParFound {
  const own = parUnder(scenario, effort);
  if (own.fewest?.turns === scenario.par) return own;
  const tried = new Set<number>();
  let { fewest } = parUnder({ ...scenario, par: GENEROUS }, effort);
  while (fewest && !tried.has(fewest.turns)) {
    tried.add(fewest.turns);
    fewest = parUnder({ ...scenario, par: fewest.turns }, effort).fewest;
  }
  return { best: own.best, fewest };
}

function parUnder(scenario: Scenario, effort: Effort): ParFound {
  const start = standingOf(startCall(scenario, 1));
  const best = bestCall(start, effort);
  return { best, fewest: fewestTurns(start, best, effort) };
}

function bestCall(start: Standing, effort: Effort): Reachable {
  const within = (horizon: number): Reachable =>
    reachable(start, { bound: makeBound(start, horizon), horizon }, effort);
  let best = within(FIRST_LOOK);
  for (let horizon = 2 * FIRST_LOOK; horizon <= LAST_LOOK && best.low < FULL; horizon *= 2) {
    const further = within(horizon);
    if (further.low <= best.low) return { ...best, high: Math.max(best.high, further.high) };
    best = further;
  }
  return best;
}
