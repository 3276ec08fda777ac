/** Negative words in replies and the author's tags for them (catalogue X-03, 10.4). */
import { choicesOf } from '../../engine/scenario/letter.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Locale } from '../../i18n/locales.ts';
import { NEGATIVE_KINDS, NEGATIVE_STEMS } from './negative-words.ts';
import { wordsByStem } from './stems.ts';
import { type Fault, fault, type Texts } from './texts.ts';

/** Negative words of a reply, each with what it does, as in `kahjuks (regret)`. */
function negativesIn(text: string, locale: Locale): readonly string[] {
  return NEGATIVE_KINDS.flatMap((kind) =>
    wordsByStem(text, NEGATIVE_STEMS[locale][kind], locale).map((word) => `${word} (${kind})`),
  );
}

/** Replies whose tag counts fewer or more negative words than the text has in this language. */
export const negativeFaults =
  (scenario: Scenario) =>
  (texts: Texts, locale: Locale): readonly Fault[] =>
    choicesOf(scenario).flatMap(({ id, negatives }) => {
      const at = `replies.${id}`;
      const found = negativesIn(texts.get(at) ?? '', locale);
      if (found.length === negatives) return [];
      const code = found.length > negatives ? 'negative-untagged' : 'negative-not-there';
      return [fault(code, at, `negatives: ${negatives}, in the text: ${found.join(', ') || 'none'}`)];
    });
