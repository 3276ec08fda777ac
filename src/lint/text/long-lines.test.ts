import { describe, expect, it } from 'vitest';
import { bubbleLines, widthOf } from './bubble-lines.ts';
import { lengthFaults } from './long-lines.ts';
import { says } from './test-texts.ts';

/** As Chromium breaks them on 320 by 640 pixels. */
const IN_CHROMIUM: readonly (readonly [number, string])[] = [
  [2, 'Four and three. Potatoes in the trays, greens in the pans. Yes.'],
  [1, 'Vai Jūs tur esat?'],
  [3, "You're not hearing me! Forty people! Six o'clock! A bare [[#]] table! What part of that is hard?"],
];

describe('bubbleLines', () => {
  it('an empty text has one line', () => expect(bubbleLines('')).toBe(1));
  it('a line that is full is full', () => {
    const word = 'mmmmmmmmmmmmmmmmmmm';
    expect(widthOf(word)).toBeLessThan(16625);
    expect([bubbleLines(word), bubbleLines(`${word} ${word}`)]).toEqual([1, 2]);
  });
  it('lines end at spaces, dashes and hyphens', () => {
    const half = 'mmmmmmmmm';
    expect(bubbleLines(`${half}${half}`)).toBe(1);
    expect(bubbleLines(`${half}-${half} ${half}`)).toBe(2);
    expect(bubbleLines(`${half} – ${half}–${half}`)).toBe(2);
  });
  it('a covered word takes the room of its cover, whatever is under it', () =>
    expect(bubbleLines('m [[bother]]'.repeat(9))).toBe(bubbleLines('m [[#]]'.repeat(9))));
  it('letters of all five languages have a width', () => {
    for (const letter of 'āčēģīķļņšūžçğıİöşüõäå') expect(widthOf(letter)).not.toBe(900);
  });
  it.each(IN_CHROMIUM)('%i: %s', (lines, text) => expect(bubbleLines(text)).toBe(lines));
});

describe('lengthFaults', () => {
  const long = (lines: number) => Array.from({ length: lines }, () => 'mmmmmmmmmmmmmmmmmmm').join(' ');
  const faulty = (key: string, lines: number) =>
    lengthFaults(says({ [key]: long(lines) })).map(({ at }) => at);

  it('five lines fit beside replies, six do not', () => {
    expect(faulty('lines.opening', 5)).toEqual([]);
    expect(faulty('lines.opening', 6)).toEqual(['lines.opening']);
    expect(faulty('reactions.hold_boiling', 6)).toEqual(['reactions.hold_boiling']);
  });
  it('last words have more room', () => {
    expect(faulty('endings.well', 7)).toEqual([]);
    expect(faulty('endings.well', 8)).toEqual(['endings.well']);
  });
  it('replies scroll in a list of their own', () => expect(faulty('replies.sorry', 9)).toEqual([]));
});
