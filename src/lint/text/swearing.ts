/** What no text of the game may say, and where a covered word has to be (catalogue M-33). */
import { LANGUAGES, type Language } from '../../engine/vocabulary.ts';
import type { Locale } from '../../i18n/locales.ts';
import { listedWords, wordsAround } from './hashed-words.ts';
import { SLURS, STRONG_INSIDE, STRONG_WORDS } from './swear-words.ts';
import { type Fault, fault, type Texts } from './texts.ts';

/** Words that stand there to be read. A word in a mild mark counts: a reader may have chosen to see it. */
export function swearingFaults(texts: Texts, locale: Locale): readonly Fault[] {
  return [...texts].flatMap(([key, text]) => {
    const strong = strongWords(text, locale);
    const slurs = listedWords(text, SLURS[locale], locale);
    return [
      ...(strong.length > 0
        ? [fault('swearing-unmasked', key, `in plain letters: ${strong.join(', ')}`)]
        : []),
      ...(slurs.length > 0 ? [fault('slur', key, `${slurs.length} of the words no text may have`)] : []),
    ];
  });
}

const strongWords = (text: string, locale: Locale): readonly string[] => [
  ...new Set([
    ...listedWords(text, STRONG_WORDS[locale], locale),
    ...wordsAround(text, STRONG_INSIDE[locale], locale),
  ]),
];

/** By line: the levels of language at which play hears it. */
export type LanguagesReached = ReadonlyMap<string, ReadonlySet<Language>>;

/** From here on words are strong enough to be covered. */
const COVERED_FROM = LANGUAGES.indexOf('swearing');
const COVER = /\[\[[#*]\]\]/;

/**
 * A line that only a swearing customer ever says must have a covered word, in its text and in every variant: else the
 * words are tame, or the mask was forgotten. Where customers who have stopped swearing say it too, no text has to.
 */
export const maskFaults =
  (reached: LanguagesReached) =>
  (texts: Texts): readonly Fault[] =>
    [...reached]
      .filter(
        ([, levels]) =>
          levels.size > 0 && [...levels].every((level) => LANGUAGES.indexOf(level) >= COVERED_FROM),
      )
      .flatMap(([line]) => [...texts].filter(([key]) => isTextOf(key, `lines.${line}`)))
      .filter(([, text]) => !COVER.test(text))
      .map(([key]) => fault('mask-missing', key, 'only said while swearing, and nothing in it is covered'));

const isTextOf = (key: string, line: string): boolean =>
  key === line || (/^_[a-z]+$/.test(key.slice(line.length)) && key.startsWith(line));
