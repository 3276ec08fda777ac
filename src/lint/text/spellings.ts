/** What words say however they are spelled: with figures and signs for letters, with gaps, drawn out or starred. */
import type { Locale } from '../../i18n/locales.ts';

export interface Spelled {
  /** As it stands in the text. */
  readonly written: string;
  /** In small letters, everything it could be read as; as it is written first. */
  readonly readings: readonly string[];
}

const MASK = /\[\[[#*]\]\]/g;
const TOKEN = /[\p{L}\p{N}@$*]+(?:![\p{L}\p{N}@$*]+)*/gu;
/** Three letters or more with nothing but gaps between them. */
const SPACED = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$*](?:[\s._-]+[\p{L}\p{N}@$*]){2,}(?![\p{L}\p{N}])/gu;

/** The words of a text in their order, and behind them those whose letters stand apart. */
export function spelledWords(text: string, locale: Locale): readonly Spelled[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(MASK, ' ');
  const words = (plain.match(TOKEN) ?? []).filter((token) => /\p{L}/u.test(token));
  return [
    ...words.map((written) => ({ written, readings: readingsOf(written, locale) })),
    ...(plain.match(SPACED) ?? []).map((written) => ({
      written,
      readings: readingsOfSpaced(written, locale),
    })),
  ];
}

/** Two words that may be one with a gap in it. An `it's` does not end in a word of one letter. */
const NEIGHBOURS = /(?<![\p{L}\p{N}'’])(\p{L}+)\s(?=(\p{L}+))/gu;

/** Words with a gap: as written, how many letters stand before the gap, and the readings without it. */
export function gappedWords(text: string, locale: Locale) {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return [...plain.matchAll(NEIGHBOURS)].map(([, first = '', second = '']) => ({
    written: `${first} ${second}`,
    before: first.length,
    readings: readingsOf(first + second, locale),
  }));
}

function readingsOf(token: string, locale: Locale): readonly string[] {
  const small = token.toLocaleLowerCase(locale);
  const spellings = [...new Set([small, atHome(small, locale)])];
  const asLetters = spellings.flatMap((word) => word.match(/\p{L}+/gu) ?? []);
  const whole = spellings.flatMap(filledIn).flatMap(withLetters);
  return [...asLetters, ...whole].flatMap(drawnTogether);
}

/** Where the word begins is not known: another single letter may stand before it. */
function readingsOfSpaced(spaced: string, locale: Locale): readonly string[] {
  const letters = spaced.replace(/[\s._-]+/g, '');
  return Array.from(letters.slice(2)).flatMap((_, from) => readingsOf(letters.slice(from), locale));
}

/** Signs that look like a letter; a one may be either of two. */
const LOOKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

const withLetters = (word: string): readonly string[] =>
  ['i', 'l'].map((one) => word.replace(/[1!]/g, one).replace(/[03457@$]/g, (sign) => LOOKS[sign] ?? sign));

/** Small Cyrillic and Greek letters that are drawn as a Latin one, each above its own. */
const ABROAD = Array.from('авсԁеһіјкӏмнорԛѕтуѵԝхαεικμνορτυχ');
const LATIN = Array.from('abcdehijklmhopqstyvwxaeikuvoptux');

/** The letters with marks that belong to each language; any other mark is there to hide a word. */
const MARKED: Readonly<Record<Locale, string>> = {
  en: '',
  lv: 'āčēģīķļņšūž',
  tr: 'çğiıöşüâîû',
  et: 'õäöüšž',
  fi: 'åäöšž',
};

/** The word in the letters of its language: look-alikes replaced, foreign marks taken off. */
const atHome = (word: string, locale: Locale): string =>
  Array.from(word, (letter) => {
    if (MARKED[locale].includes(letter)) return letter;
    return LATIN[ABROAD.indexOf(letter)] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
  }).join('');

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzāčēģīķļņšūžçğıöşüäõ');
/** More stars than this hide a word well enough, and could be anything. */
const MOST_STARS = 2;

/** A star within a word may be any letter. */
function filledIn(word: string): readonly string[] {
  const stars = word.split('*').length - 1;
  if (stars > MOST_STARS) return [];
  return stars === 0 ? [word] : LETTERS.flatMap((letter) => filledIn(word.replace('*', letter)));
}

/** Three of a letter and more are one that is drawn out, or two: no language of ours has three. */
const drawnTogether = (word: string): readonly string[] =>
  /(.)\1\1/u.test(word) ? [word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1')] : [word];
