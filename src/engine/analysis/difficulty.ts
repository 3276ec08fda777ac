/** How hard a scenario is: not what its author thinks, but what it yields to those who do not know better. */
import { fromPoints } from '../customer/tenths.ts';
import type { Difficulty } from '../vocabulary.ts';

/** Mean results of three kinds of play, in tenths of a point, 0 to 1,000. */
export interface Yields {
  /** Any reply, whichever. */
  readonly random: number;
  /** Replies chosen by the look of their words. */
  readonly bots: number;
  /** The best call with one trap taken in place of a reply. */
  readonly oneSlip: number;
}

export const YIELDS = ['random', 'bots', 'oneSlip'] as const satisfies readonly (keyof Yields)[];

/** From so many tenths on, on the average of the three, a scenario is easier or medium. */
const EASIER = fromPoints(58);
const MEDIUM = fromPoints(54);

/**
 * The level of a scenario, from the average of its three yields: two say how far a player gets without reading, one how
 * dearly a reader pays for a single slip. 58 points and more is easier, 54 and more medium, less is hard; the steps are
 * set so that each level holds about a third of the catalogue's scenarios.
 */
export function difficultyOf(yields: Yields): Difficulty {
  const average = YIELDS.reduce((sum, name) => sum + yields[name], 0) / YIELDS.length;
  if (average >= EASIER) return 'easier';
  return average >= MEDIUM ? 'medium' : 'hard';
}
