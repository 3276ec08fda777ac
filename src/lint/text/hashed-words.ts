/** Word lists that nobody should have to read: stems are kept as hashes, and a text's words are hashed to look them up. */
import { hash32 } from '../../engine/hash.ts';
import type { Locale } from '../../i18n/locales.ts';
import { gappedWords, type Spelled, spelledWords } from './spellings.ts';

/** Letters of the shortest beginning that can be listed; shorter words are listed whole. */
const SHORTEST = 3;

/** The hash under which a stem is kept, of one word or of two; a `$` at its end makes it whole. */
export const stemHash = (stem: string, locale: Locale): number =>
  hash32(`${locale} ${stem.normalize('NFC').toLocaleLowerCase(locale)}`);

/** The words and the pairs of words in a text that are in the list, or begin as something in it does. */
export function listedWords(text: string, list: ReadonlySet<number>, locale: Locale): readonly string[] {
  const words = spelledWords(text, locale);
  const isListed = (stem: string): boolean => list.has(stemHash(stem, locale));
  const found = [
    ...words.filter(({ readings }) => readings.some((word) => stemsOf(word, '').some(isListed))),
    ...words.flatMap((word, at) => pairOf(word, words[at + 1])).filter(({ stems }) => stems.some(isListed)),
  ];
  return found.map(({ written }) => written);
}

/** The words that have something in the list further in, as compounds do, or with a gap in it at its beginning. */
export function wordsAround(text: string, list: ReadonlySet<number>, locale: Locale): readonly string[] {
  const isListed = (stem: string): boolean => list.has(stemHash(stem, locale));
  const hasInside = (word: string): boolean =>
    Array.from(word.slice(1)).some((_, at) => stemsOf(word.slice(at + 1), '').some(isListed));
  const spansGap = (word: string, before: number): boolean =>
    stemsOf(word, '').some((stem) => stem.length > before && isListed(stem));
  return [
    ...spelledWords(text, locale).filter(({ readings }) => readings.some(hasInside)),
    ...gappedWords(text, locale).filter(({ readings, before }) =>
      readings.some((word) => spansGap(word, before)),
    ),
  ].map(({ written }) => written);
}

/** Everything a word could be listed under, alone or behind another one. */
function stemsOf(word: string, before: string): readonly string[] {
  const lengths = Math.max(0, word.length - SHORTEST + 1);
  const beginnings = Array.from({ length: lengths }, (_, more) => word.slice(0, SHORTEST + more));
  return [`${word}$`, ...beginnings].map((stem) => `${before}${stem}`);
}

function pairOf(one: Spelled, other: Spelled | undefined) {
  const [[first], [second]] = [one.readings, other?.readings ?? []];
  if (!other || first === undefined || second === undefined) return [];
  return [{ written: `${one.written} ${other.written}`, stems: stemsOf(second, `${first} `) }];
}
