/** Finds words by their beginnings, whatever their ending: four of our languages inflect. */
import type { Locale } from '../../i18n/locales.ts';

/**
 * The words of a text that begin with one of the stems, in the order of the text, in small letters. A stem is a piece of
 * a regular expression; it begins at the beginning of a word, may span several words, and takes in the rest of the word
 * it ends in, or ends with it where it is written with a `$`.
 */
export function wordsByStem(text: string, stems: readonly string[], locale: Locale): readonly string[] {
  if (stems.length === 0) return [];
  const plain = text.normalize('NFC').replaceAll('’', "'").toLocaleLowerCase(locale);
  return [...plain.matchAll(patternOf(stems))].map(([found]) => found);
}

/** Lists are few and texts are many. */
const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(stems: readonly string[]): RegExp {
  const pattern = patterns.get(stems) ?? compile(stems);
  patterns.set(stems, pattern);
  return pattern;
}

/** One pattern for all, so that no word counts twice; longer stems first, because the first that fits is taken. */
const compile = (stems: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${stems
      .toSorted((a, b) => b.length - a.length)
      .map(wholeWord)
      .join('|')})`,
    'gu',
  );

const wholeWord = (stem: string): string =>
  stem.endsWith('$') ? `(?:${stem.slice(0, -1)})(?!\\p{L})` : `(?:${stem})\\p{L}*`;
