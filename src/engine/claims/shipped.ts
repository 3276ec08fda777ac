/** A shipped scenario made ready for the claims: its start and replies, its calls, and what it declares. */
import type { Standing } from '../chart/standing.ts';
import { NUMBERS } from '../numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { randomCalls, type Turn } from './calls/at-random.ts';
import { readDetours } from './calls/contacts.ts';
import { readEnds } from './calls/ends.ts';
import { readSigns } from './calls/signs.ts';
import { readTurns } from './calls/turns.ts';
import { playedWell, ringing } from './calls/walk.ts';
import type { Comparison } from './comparison.ts';
import type { Declaration } from './declared.ts';
import { groundsOf } from './from-scenario.ts';
import type { Ground } from './ground.ts';

export interface ShippedGround {
  readonly id: string;
  /** One for each channel that the contact may come to. */
  readonly grounds: readonly Ground[];
  /** What the scenario says about claims that it cannot express. */
  readonly declared: Declaration;
  /** A call played well. */
  readonly path: readonly Standing[];
  /** Turns of random calls. */
  readonly turns: readonly Turn[];
  /** Random calls that came to an end. */
  readonly ends: readonly Standing[];
}

export function shippedGround(scenario: Scenario, declared: Declaration): ShippedGround {
  const calls = randomCalls(scenario);
  return {
    id: scenario.id,
    grounds: groundsOf(scenario, NUMBERS),
    declared,
    path: playedWell(ringing(scenario)),
    turns: calls.flatMap(({ turns }) => turns),
    ends: calls.map(({ end }) => end).filter(({ phase }) => phase === 'done'),
  };
}

/** What the real calls of a scenario have to say about a claim. */
export const callComparisons = (
  claim: string,
  { path, turns, ends }: ShippedGround,
): readonly Comparison[] => [
  ...readSigns(claim, turns),
  ...readDetours(claim, path),
  ...readTurns(claim, turns),
  ...readEnds(claim, ends),
];
