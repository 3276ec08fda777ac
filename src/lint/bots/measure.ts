/** How well a bot does beside somebody who picks at random. */
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Locale } from '../../i18n/locales.ts';
import { seeds } from '../play/chance.ts';
import { meanOf, type Pick, type Played, pickAny, pickUp, playOut, scoreOf } from '../play/play-out.ts';
import { BOTS, type Bot, looksAtWords, pickOf, type Words } from './bots.ts';
import { type Feeder, feedersOf } from './feeders.ts';

/** Calls every bot and random play get (issue: give-aways). */
const CALLS = 200;
/** Points above random play from which a bot's way is a give-away. */
const GIVE_AWAY = 10;
/** Points random play itself must stay below. */
export const RANDOM_LIMIT = 60;

export interface Measure {
  readonly bot: Bot;
  /** Mean scores in points, 0 to 100. */
  readonly mean: number;
  readonly random: number;
  /** Where the lead comes from, most first; only looked for where there is a give-away. */
  readonly feeders: readonly Feeder[];
}

export const isGiveAway = ({ mean, random }: Omit<Measure, 'feeders'>): boolean => mean - random > GIVE_AWAY;

/** Mean score of random play. */
export const randomMean = (scenario: Scenario): number =>
  meanOf(playedBlind(scenario, 'random', pickAny).map(scoreOf));

const playAll = (scenario: Scenario, pick: Pick): readonly Played[] =>
  seeds(CALLS).map((seed) => playOut(pickUp(scenario, seed), seed, pick));

/** Who looks at no word plays the same calls in every locale. */
const known = new WeakMap<Scenario, Map<string, readonly Played[]>>();

function playedBlind(scenario: Scenario, name: string, pick: Pick): readonly Played[] {
  const calls = known.get(scenario) ?? new Map<string, readonly Played[]>();
  const played = calls.get(name) ?? playAll(scenario, pick);
  known.set(scenario, calls.set(name, played));
  return played;
}

/** Every bot's mean score in a locale, with the nodes that feed it where it is a give-away. */
export function measureBots(scenario: Scenario, words: Words, locale: Locale): readonly Measure[] {
  const random = randomMean(scenario);
  return BOTS.map((bot) => {
    const pick = pickOf(bot, words, locale);
    const played = looksAtWords(bot) ? playAll(scenario, pick) : playedBlind(scenario, bot, pick);
    const measure = { bot, mean: meanOf(played.map(scoreOf)), random };
    return { ...measure, feeders: isGiveAway(measure) ? feedersOf(played) : [] };
  });
}
