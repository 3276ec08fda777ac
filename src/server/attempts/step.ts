/** What a page is told of a supervised call. */

import { answerTo } from '../../engine/view/exchange.ts';
import { makeView } from '../../engine/view/make-view.ts';
import { isLocale } from '../../i18n/locales.ts';
import type { Step } from '../../protocol/attempt.ts';
import type { Version, Words } from '../library/versions.ts';
import type { Played } from './attempt.ts';
import { resultOf } from './result.ts';
import { stepWords } from './step-words.ts';

/** The moment after the last input that was played. */
export function makeStep({ stored, version, log, replay }: Played, locale: string): Step {
  const last = replay.turns.at(-1);
  const view = makeView(replay.state, log.mode);
  const speech = last ? answerTo(last.input, last.after) : null;
  return {
    attempt: stored.id,
    seq: log.inputs.length,
    view,
    exchange: last ? { cues: [...last.cues], speech } : null,
    words: stepWords(wordsIn(version, locale), view, speech),
    result: resultOf(replay.state),
  };
}

/** In the language asked for, or else in one that the scenario was written in. */
export function wordsIn({ words }: Version, locale: string): Words {
  const asked = isLocale(locale) ? words[locale] : undefined;
  return asked ?? words.en ?? Object.values(words)[0] ?? {};
}
