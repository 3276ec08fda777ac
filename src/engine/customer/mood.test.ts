import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../numbers.ts';
import { MOODS, type Mood } from '../vocabulary.ts';
import { moodAfter } from './mood.ts';

const becomes = (mood: Mood, anger: number): Mood => moodAfter(mood, Math.round(anger * 10), NUMBERS);

describe('4.1, B5: moods go up at 30, 55 and 80', () => {
  it.each([
    [29.9, 'settled'],
    [30, 'prickly'],
    [54.9, 'prickly'],
    [55, 'heated'],
    [79.9, 'heated'],
    [80, 'boiling'],
    [100, 'boiling'],
  ] as const)('from settled, anger %d is %s', (anger, mood) => {
    expect(becomes('settled', anger)).toBe(mood);
  });
});

describe('4.1, B5: moods come down below 65, 40 and 20', () => {
  it.each([
    [80, 'boiling'],
    [65, 'boiling'],
    [64.9, 'heated'],
    [40, 'heated'],
    [39.9, 'prickly'],
    [20, 'prickly'],
    [19.9, 'settled'],
    [0, 'settled'],
  ] as const)('from boiling, anger %d is %s', (anger, mood) => {
    expect(becomes('boiling', anger)).toBe(mood);
  });
});

describe('C-17: the way there decides', () => {
  it('anger 45 is prickly on the way up and heated on the way down', () => {
    expect([becomes('settled', 45), becomes('boiling', 45)]).toEqual(['prickly', 'heated']);
  });
  it('anger 25 is settled on the way up and prickly on the way down', () => {
    expect([becomes('settled', 25), becomes('heated', 25)]).toEqual(['settled', 'prickly']);
  });
  it('a mood that was just entered is kept at the same anger', () => {
    for (const mood of MOODS)
      for (let anger = 0; anger <= 100; anger += 0.5)
        expect(becomes(becomes(mood, anger), anger)).toBe(becomes(mood, anger));
  });
  it('more anger never makes a calmer mood', () => {
    for (const mood of MOODS)
      for (let anger = 0; anger < 100; anger += 0.5)
        expect(MOODS.indexOf(becomes(mood, anger + 0.5))).toBeGreaterThanOrEqual(
          MOODS.indexOf(becomes(mood, anger)),
        );
  });
});
