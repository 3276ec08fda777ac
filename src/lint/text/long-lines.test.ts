import { describe, expect, it } from 'vitest';
import { drill } from '../../engine/chart/test-call.ts';
import { NO_TRAITS } from '../../engine/customer/customer.ts';
import { bubbleLines, widthOf } from './bubble-lines.ts';
import { burstLengthFaults, lengthFaults } from './long-lines.ts';
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

describe('burstLengthFaults', () => {
  const full = Array.from({ length: 5 }, () => 'mmmmmmmmmmmmmmmmmmm').join(' ');
  const heard = {
    moods: new Map([['room', new Set(['prickly', 'boiling'] as const)]]),
    languages: new Map([['room', new Set(['clean', 'attacking'] as const)]]),
  };
  const faulty = (texts: Readonly<Record<string, string>>, stubborn: 'no' | 'hard' = 'no') => {
    const scenario = drill({}, { traits: { ...NO_TRAITS, stubborn } });
    const all = { 'outbursts.attacking.brief': 'You [[*]]!', ...texts };
    return burstLengthFaults(scenario, heard)(says(all)).map(({ at }) => at);
  };

  it('a line that is full has no room for an outburst', () =>
    expect(faulty({ 'lines.room': full })).toEqual(['lines.room']));
  it('one that has a word of its own, or that nobody so rude says, needs none', () => {
    expect(faulty({ 'lines.room': `${full.slice(9)} [[*]]` })).toEqual([]);
    const calm = { 'lines.room': full, 'lines.room_boiling': 'No room!' };
    expect([faulty(calm), faulty(calm, 'hard')]).toEqual([[], ['lines.room']]);
  });
});
