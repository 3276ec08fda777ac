/** What a page is told of a supervised call. */

import { makeBrief } from '../../engine/view/brief.ts';
import { answerTo } from '../../engine/view/exchange.ts';
import { makeView } from '../../engine/view/make-view.ts';
import { isLocale } from '../../i18n/locales.ts';
import type { Bound, Step } from '../../protocol/attempt.ts';
import type { Database } from '../database/open-database.ts';
import type { Version, Words } from '../library/versions.ts';
import { isUnderWraps } from '../matches/under-wraps.ts';
import { helpsOf, type Played } from './attempt.ts';
import { boundBy } from './bound.ts';
import { resultOf } from './result.ts';
import { stepWords } from './step-words.ts';

/**
 * The moment after the last input that was played; `left`: milliseconds for a reply; `whole`: with all that was said before
 * it. A language that a trainer has settled takes the place of the one asked for.
 */
export async function tellStep(
  database: Database,
  played: Played,
  locale: string,
  left: number | null,
  whole?: 'whole',
): Promise<Step> {
  const bound = await boundBy(database, played.stored);
  const step = { ...makeStep(played, bound, locale, whole), left };
  if (step.result === null) return step;
  return (await isUnderWraps(database, played.stored)) ? { ...step, result: null } : step;
}

function makeStep(
  { stored, version, log, replay }: Played,
  bound: Bound | null,
  locale: string,
  whole?: 'whole',
): Omit<Step, 'left'> {
  const view = makeView(replay.state, log.mode, helpsOf(stored));
  const all = replay.turns.map(({ input, cues, after }) => ({
    input,
    cues: [...cues],
    speech: answerTo(input, after),
  }));
  const exchanges = whole ? all : all.slice(-1);
  return {
    attempt: stored.id,
    seq: log.inputs.length,
    view,
    brief: makeBrief(version.scenario, all),
    exchanges,
    words: stepWords(wordsIn(version, bound?.locale ?? locale), view, exchanges, whole),
    bound,
    result: resultOf(replay.state),
  };
}

/** In the language asked for, or else in one that the scenario was written in. */
export function wordsIn({ words }: Version, locale: string): Words {
  const asked = isLocale(locale) ? words[locale] : undefined;
  return asked ?? words.en ?? Object.values(words)[0] ?? {};
}
