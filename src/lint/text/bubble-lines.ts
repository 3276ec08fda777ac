/**
 * How many lines a text takes in the bubble of the smallest phone we lay out for. Pure: the widths of the font are a
 * table, the breaking is that of browsers for the languages we have. Of the 3,530 shipped texts Chromium breaks 3,522
 * into as many lines; eight that are within half a pixel of the edge get one line more here.
 */
import { wordsOf } from '../../i18n/swearing.ts';
import { ADVANCES, KERNS } from './glyph-widths.ts';

/** All widths are in thousandths of the text's size, as in the table. */
const EM = 1000;
/** On 320 by 640 pixels, 266 are left for text of 16. */
const BUBBLE_WIDTH = (266 / 16) * EM;
/** A covered word: five signs at 0.85 of the size, spaced by 0.04 and padded by 0.2 on both sides. */
const COVER = '#@%&!';
const COVER_SIZE = 0.85;
const COVER_SPACING = 40;
const COVER_PADDING = 200;
/** Stands for a covered word while lines are broken; in no font and no text. */
const COVERED = '\uE000';

/** What a sign that is not in the table takes: as much as a broad letter, so that nothing is let through by mistake. */
const UNKNOWN = 900;

/** Every paragraph begins a line of its own. */
export const bubbleLines = (text: string): number =>
  text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph), 0);

function linesOf(text: string): number {
  let lines = 1;
  let line = '';
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (line !== '' && widthOf(longer.trimEnd()) > BUBBLE_WIDTH) {
      lines += 1;
      line = piece;
    } else line = longer;
  }
  return lines;
}

/** Cut wherever a line may end: behind spaces, dashes and hyphens, and between an ellipsis and a word. */
const MAY_BREAK = /(?<=[ –—])(?! )|(?<=\p{L}-)(?=\p{L})|(?<=…)(?=\p{L})/u;

function pieces(text: string): readonly string[] {
  const covered = wordsOf(text).map((segment) => (segment.kind === 'text' ? segment.text : COVERED));
  return covered.join('').split(MAY_BREAK);
}

/** The width of a piece of text on one line. */
export function widthOf(text: string): number {
  const signs = Array.from(text);
  return signs.reduce((sum, sign, place) => sum + advance(sign) + kern(sign, signs[place + 1]), 0);
}

function advance(sign: string): number {
  if (sign !== COVERED) return ADVANCES[sign] ?? UNKNOWN;
  return COVER_SIZE * (widthOf(COVER) + COVER.length * COVER_SPACING + 2 * COVER_PADDING);
}

function kern(left: string, right: string | undefined): number {
  if (right === undefined) return 0;
  return KERNS[left]?.find(([rights]) => rights.includes(right))?.[1] ?? 0;
}
