/** Give-aways: whether somebody who cannot read does well. */
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Finding } from '../finding.ts';
import type { Words } from './bots.ts';
import type { Feeder } from './feeders.ts';
import { isGiveAway, type Measure, measureBots, RANDOM_LIMIT, randomMean } from './measure.ts';

/** Findings about the words of the replies in one locale. */
export function lintBots(scenario: Scenario, words: Words, locale: Locale): readonly Finding[] {
  return measureBots(scenario, words, locale)
    .filter(isGiveAway)
    .map((measure) => giveAway(scenario, measure, locale));
}

/** Holds in every locale: random play does not read. */
export function lintRandomPlay(scenario: Scenario): readonly Finding[] {
  const mean = randomMean(scenario);
  if (mean < RANDOM_LIMIT) return [];
  const detail = `random play scores ${mean.toFixed(1)}; it must stay below ${RANDOM_LIMIT}`;
  return [{ code: 'random-does-well', scenario: scenario.id, at: '', locale: null, detail }];
}

function giveAway({ id }: Scenario, { bot, mean, random, feeders }: Measure, locale: Locale): Finding {
  const fed = feeders.length > 0 ? `; fed by ${feeders.map(describeFeeder).join(', ')}` : '';
  const detail = `${bot} scores ${mean.toFixed(1)}, random play ${random.toFixed(1)}${fed}`;
  const [most] = feeders;
  return { code: 'give-away', scenario: id, at: most ? `lines.${most.line}` : '', locale, detail };
}

/** `opening (see-it +4.1)`: the line, what the bot takes there, and points a call. */
export const describeFeeder = ({ line, replies, gain }: Feeder): string =>
  `${line} (${replies.join('/')} +${gain.toFixed(1)})`;
