/** Ordinary play: people who answer as it comes to them, of whom some know better more often than others. */
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { draw, seeds } from './chance.ts';
import { type Pick, type Played, pickAny, pickUp, playOut } from './play-out.ts';

/** Calls that each of them has. */
export const CALLS = 200;

/** In how many of ten decisions they take none of the traps; in the others any reply is as likely. */
export const ORDINARY_PLAYERS = { untrained: 0, learning: 5, trained: 7 } as const;
export type OrdinaryPlayer = keyof typeof ORDINARY_PLAYERS;

/** The calls of one of them, always the same ones. */
export const ordinaryCalls = (scenario: Scenario, player: OrdinaryPlayer): readonly Played[] =>
  seeds(CALLS).map((seed) => playOut(pickUp(scenario, seed), seed, knowing(ORDINARY_PLAYERS[player])));

const TEN = Array.from({ length: 10 }, (_, place) => place);

const knowing =
  (inTen: number): Pick =>
  (shown, seed, standing) => {
    const die = draw(TEN, seed, `knows ${standing.context.inputs}`) ?? 0;
    const sound = die < inTen ? shown.filter(({ trap }) => trap === null) : [];
    return pickAny(sound.length > 0 ? sound : shown, seed, standing);
  };
