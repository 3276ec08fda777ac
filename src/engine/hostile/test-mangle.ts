/** Texts of files, mangled: cut, shuffled, and with pieces in them that have broken readers of files before. */
import fc from 'fast-check';
import { IDS } from './test-ids.ts';
import { HEAVY, HIDDEN, STRANGE_NAMES, STRANGE_NUMBERS, SYNTAX } from './test-pieces.ts';

/** Small enough to be put in by the thousand. */
const anyPiece = fc.oneof(
  fc.constantFrom(...SYNTAX),
  fc.constantFrom(...HIDDEN),
  fc.constantFrom(...STRANGE_NUMBERS),
  fc.constantFrom(...STRANGE_NAMES),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

type Mangle = (text: string) => string;

/** A place in a text as a part of its length, so that one case fits texts of any length. */
const anyPlace = fc.noBias(fc.nat(1_000_000)).map((place) => place / 1_000_000);
const at = (place: number, text: string): number => Math.floor(place * text.length);

const cut = anyPlace.map(
  (place): Mangle =>
    (text) =>
      text.slice(0, at(place, text)),
);

const insert = fc
  .tuple(
    anyPlace,
    fc.oneof({ arbitrary: anyPiece, weight: 150 }, { arbitrary: fc.constantFrom(...HEAVY), weight: 1 }),
  )
  .map(
    ([place, piece]): Mangle =>
      (text) =>
        text.slice(0, at(place, text)) + piece + text.slice(at(place, text)),
  );

const dropped = fc.tuple(anyPlace, fc.nat(40)).map(
  ([place, count]): Mangle =>
    (text) =>
      text.slice(0, at(place, text)) + text.slice(at(place, text) + count),
);

/** Puts something in the place of one of the words or numbers of a text. */
const replaceWord = fc.tuple(anyPlace, anyPiece).map(
  ([place, piece]): Mangle =>
    (text) => {
      const words = [...text.matchAll(/[\w-]+/g)];
      const word = words[Math.floor(place * (words.length - 1))];
      return word ? text.slice(0, word.index) + piece + text.slice(word.index + word[0].length) : piece;
    },
);

/** Puts a word of the text in the place of another: what it says is well-formed, and wrong. */
const swapWord = fc.tuple(anyPlace, anyPlace).map(
  ([one, other]): Mangle =>
    (text) => {
      const words = [...text.matchAll(/[\w-]+/g)];
      const word = words[Math.floor(one * (words.length - 1))];
      const [another = ''] = words[Math.floor(other * (words.length - 1))] ?? [];
      return word ? text.slice(0, word.index) + another + text.slice(word.index + word[0].length) : text;
    },
);

/** Calls something by another name everywhere, so that what spoke of it still does. */
const rename = fc.tuple(anyPlace, fc.constantFrom(...IDS, ...STRANGE_NAMES)).map(
  ([place, name]): Mangle =>
    (text) => {
      const words = [...text.matchAll(/[\w-]+/g)];
      const [word] = words[Math.floor(place * (words.length - 1))] ?? [];
      return word ? text.replace(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g'), () => name) : text;
    },
);

const changeLines = (change: (lines: string[], from: number, to: number) => void) =>
  fc.tuple(anyPlace, anyPlace).map(
    ([one, other]): Mangle =>
      (text) => {
        const lines = text.split('\n');
        change(lines, Math.floor(one * (lines.length - 1)), Math.floor(other * (lines.length - 1)));
        return lines.join('\n');
      },
  );

const moveLine = changeLines((lines, from, to) => lines.splice(to, 0, ...lines.splice(from, 1)));
const copyLine = changeLines((lines, from, to) => lines.splice(to, 0, lines[from] ?? ''));
const repeatLine = changeLines((lines, from) => lines.splice(from, 0, lines[from] ?? ''));
const dropLine = changeLines((lines, from) => lines.splice(from, 1));
const indentLine = changeLines((lines, from, to) =>
  lines.splice(from, 1, `${' '.repeat(to % 5)}${lines[from]}`),
);

const otherLineEnds = fc.constantFrom('\r\n', '\r', '\n\n', '\u2028').map(
  (end): Mangle =>
    (text) =>
      text.replaceAll('\n', end),
);

const anyMangle = fc.oneof(
  { arbitrary: cut, weight: 3 },
  { arbitrary: insert, weight: 5 },
  { arbitrary: dropped, weight: 2 },
  { arbitrary: replaceWord, weight: 6 },
  { arbitrary: swapWord, weight: 6 },
  { arbitrary: rename, weight: 6 },
  { arbitrary: moveLine, weight: 2 },
  { arbitrary: copyLine, weight: 1 },
  { arbitrary: repeatLine, weight: 2 },
  { arbitrary: dropLine, weight: 3 },
  { arbitrary: indentLine, weight: 1 },
  { arbitrary: otherLineEnds, weight: 1 },
);

/** A text out of `texts`, mangled once, twice or three times. */
export const mangled = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.array(anyMangle, { minLength: 1, maxLength: 3 }))
    .map(([text, mangles]) => mangles.reduce((now, mangle) => mangle(now), text));
