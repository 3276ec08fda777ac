/** Word lists that nobody should have to read: stems are kept as hashes, and a text's words are hashed to look them up. */
import { folded, hash32, mixed } from '../../engine/hash.ts';
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
  const isListed = (word: string, before: string): boolean =>
    hashesOf(word, before, locale).some((hash) => list.has(hash));
  const found = [
    ...words.filter(({ readings }) => readings.some((word) => isListed(word, ''))),
    ...words
      .flatMap((word, at) => pairOf(word, words[at + 1]))
      .filter(({ first, second }) => isListed(second, `${first} `)),
  ];
  return found.map(({ written }) => written);
}

/** The words that have something in the list further in, as compounds do, or with a gap in it at its beginning. */
export function wordsAround(text: string, list: ReadonlySet<number>, locale: Locale): readonly string[] {
  const isListed = (word: string, from = 0): boolean =>
    hashesOf(word, '', locale, from).some((hash) => list.has(hash));
  const hasInside = (word: string): boolean =>
    Array.from(word.slice(1)).some((_, at) => isListed(word.slice(at + 1)));
  return [
    ...spelledWords(text, locale).filter(({ readings }) => readings.some(hasInside)),
    ...gappedWords(text, locale).filter(({ readings, before }) =>
      readings.some((word) => isListed(word, before + 1)),
    ),
  ].map(({ written }) => written);
}

/**
 * The hashes of everything a word could be listed under, alone or behind another one: itself whole, and its beginnings of
 * as many letters as that and more. A beginning goes on from the one before it, as all words of all texts are looked up.
 */
function hashesOf(word: string, before: string, locale: Locale, fewest = 0): readonly number[] {
  const plain = word.normalize('NFC').toLocaleLowerCase(locale);
  const shortest = Math.max(SHORTEST, fewest);
  let fold = folded(`${locale} ${before}`);
  const hashes: number[] = [];
  for (let letters = 1; letters <= plain.length; letters += 1) {
    fold = folded(plain[letters - 1] ?? '', fold);
    if (letters >= shortest) hashes.push(mixed(fold));
  }
  return [...hashes, mixed(folded('$', fold))];
}

function pairOf(one: Spelled, other: Spelled | undefined) {
  const [[first], [second]] = [one.readings, other?.readings ?? []];
  if (!other || first === undefined || second === undefined) return [];
  return [{ written: `${one.written} ${other.written}`, first, second }];
}
