/** Reads a text as the mumble voice does: one sound for each written vowel, a rest for each gap between words. Pure. */

/** A sound or a rest of a line, before it has a time. */
export interface Token {
  readonly sound: 'syllable' | 'bleep' | 'rest';
  /** The vowel a syllable is written with, without its accents: a, e, i, o or u; empty where none is written. */
  readonly vowel: string;
  /** Time until the next token, in syllables. */
  readonly length: number;
  /** Factor on the pitch: a question rises at its end, a statement falls. */
  readonly tilt: number;
}

const SENTENCES = /[^.!?…]+[.!?…]*/gu;
/** Swear marks (`[[word]]`, `[[#]]`, `[[*]]`), words, and what lies between them. */
const PARTS =
  /\[\[(?<mark>.+?)\]\]|(?<word>[\p{L}\p{N}\p{M}'’]+)|(?<space>\s+)|(?<comma>[,;:–—])|(?<stop>[.!?…]+)/gu;
/**
 * A digit is a syllable too. A y beside a vowel is a consonant (English "you", Turkish "yol") or half of a diphthong
 * (Finnish "työ"); else it sounds like i.
 */
const VOWELS = /[aeiouı\d]|(?<![aeiouı]\p{M}*)y(?![aeiouı])/giu;

const LENGTHS = { syllable: 1, bleep: 2.7, space: 0.3, comma: 1, stop: 2 } as const;
const RISE = 1.12;
const FALL = 0.93;

/** The sounds and rests of a text; with `bleepMild` a mild marked word is bleeped like the stronger ones. */
export function tokensOf(text: string, bleepMild: boolean): readonly Token[] {
  // Decomposed, every accented vowel is a plain one followed by its accent.
  const sentences = text.normalize('NFD').match(SENTENCES) ?? [];
  return sentences.flatMap((sentence) => tilted(sentenceTokens(sentence, bleepMild), tiltOf(sentence)));
}

/** Time the tokens take together, in syllables. */
export function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + token.length, 0);
}

function sentenceTokens(sentence: string, bleepMild: boolean): readonly Token[] {
  return [...sentence.matchAll(PARTS)].flatMap(({ groups = {} }) => {
    if (groups.mark) return markTokens(groups.mark, bleepMild);
    if (groups.word) return wordTokens(groups.word);
    return rest(groups.space ? 'space' : groups.comma ? 'comma' : 'stop');
  });
}

function markTokens(word: string, bleepMild: boolean): readonly Token[] {
  const covered = bleepMild || word === '#' || word === '*';
  return covered ? [{ sound: 'bleep', vowel: '', length: LENGTHS.bleep, tilt: 1 }] : wordTokens(word);
}

/** A word without a vowel ("hmm", "TV") is still one syllable. */
function wordTokens(word: string): readonly Token[] {
  return (word.match(VOWELS) ?? ['']).map((letter) => ({
    sound: 'syllable',
    vowel: plain(letter.toLowerCase()),
    length: LENGTHS.syllable,
    tilt: 1,
  }));
}

function plain(letter: string): string {
  if (letter === 'y' || letter === 'ı') return 'i';
  return /[aeiou]/.test(letter) ? letter : '';
}

function rest(kind: 'space' | 'comma' | 'stop'): readonly Token[] {
  return [{ sound: 'rest', vowel: '', length: LENGTHS[kind], tilt: 1 }];
}

/** The melody of a sentence is its last syllable. */
function tilted(tokens: readonly Token[], tilt: number): readonly Token[] {
  const last = tokens.findLastIndex((token) => token.sound === 'syllable');
  return tokens.map((token, place) => (place === last ? { ...token, tilt } : token));
}

function tiltOf(sentence: string): number {
  if (sentence.endsWith('?')) return RISE;
  return /[.…]$/.test(sentence) ? FALL : 1;
}
