/**
 * Characters that nobody sees and that make a text read as something else. Honest files have none; tabs and line ends
 * are no secrets.
 */

/** Controls, halves of pairs, line and paragraph separators, whatever turns the writing direction, byte order marks. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF\uFFFE]/gu;

export interface HiddenCharacter {
  /** Counted from 0, in UTF-16 units. */
  readonly offset: number;
  /** As Unicode writes it: `U+202E`. */
  readonly name: string;
}

export const hiddenCharacters = (text: string): readonly HiddenCharacter[] =>
  [...text.matchAll(HIDDEN)].map(({ 0: character, index }) => ({ offset: index, name: nameOf(character) }));

/** The text with every hidden character written as its name, fit to be shown to people. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (character) => `<${nameOf(character)}>`);

const nameOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
