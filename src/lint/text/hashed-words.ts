/** Word lists that nobody should have to read: stems are kept as hashes, and a text's words are hashed to look them up. */
import { hash32 } from '../../engine/hash.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Letters of the shortest beginning that can be listed; shorter words are listed whole. */
const SHORTEST = 3;

/** The hash under which a stem is kept; a `$` at its end makes it a whole word. */
export const stemHash = (stem: string, locale: Locale): number =>
  hash32(`${locale} ${stem.normalize('NFC').toLocaleLowerCase(locale)}`);

/** The words of a text that are in the list, or begin as something in it does. */
export function listedWords(text: string, list: ReadonlySet<number>, locale: Locale): readonly string[] {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? [];
  return words.filter((word) => stemsOf(word).some((stem) => list.has(stemHash(stem, locale))));
}

/** Everything a word could be listed under. */
function stemsOf(word: string): readonly string[] {
  const lengths = Math.max(0, word.length - SHORTEST + 1);
  const beginnings = Array.from({ length: lengths }, (_, more) => word.slice(0, SHORTEST + more));
  return [`${word}$`, ...beginnings];
}
