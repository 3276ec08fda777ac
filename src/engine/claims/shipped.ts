/** A shipped scenario made ready for the claims: its start and replies, its calls, and what it declares. */
import type { Standing } from '../chart/standing.ts';
import { NUMBERS } from '../numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { randomTurns, type Turn } from './calls/at-random.ts';
import { readDetours } from './calls/contacts.ts';
import { readSigns } from './calls/signs.ts';
import { playedWell, ringing } from './calls/walk.ts';
import type { Comparison } from './comparison.ts';
import type { Declaration } from './declared.ts';
import { groundOf } from './from-scenario.ts';
import type { Ground } from './ground.ts';

export interface ShippedGround {
  readonly ground: Ground;
  /** What the scenario says about claims that it cannot express. */
  readonly declared: Declaration;
  /** A call played well. */
  readonly path: readonly Standing[];
  /** Turns of random calls. */
  readonly turns: readonly Turn[];
}

export const shippedGround = (scenario: Scenario, declared: Declaration): ShippedGround => ({
  ground: groundOf(scenario, NUMBERS),
  declared,
  path: playedWell(ringing(scenario)),
  turns: randomTurns(scenario),
});

/** What the real calls of a scenario have to say about a claim. */
export const callComparisons = (claim: string, { path, turns }: ShippedGround): readonly Comparison[] => [
  ...readSigns(claim, turns),
  ...readDetours(claim, path),
];
