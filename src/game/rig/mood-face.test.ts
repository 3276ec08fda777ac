import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../../engine/numbers.ts';
import { MOODS } from '../../engine/vocabulary.ts';
import { BANDS, faceAnger, moodFor } from './mood-face.ts';

describe('the face of a mood', () => {
  it('has the bands of the moods: from where one is left to where the next is entered', () => {
    for (const [at, mood] of MOODS.entries()) {
      const next = MOODS[at + 1];
      expect(BANDS[mood].anger).toEqual([
        NUMBERS.moods.leaves[mood],
        next ? NUMBERS.moods.enters[next] : 100,
      ]);
    }
  });

  it('never looks like another mood, and is angrier the angrier they are', () => {
    for (const [at, mood] of MOODS.entries()) {
      const [from, to] = BANDS[mood].face;
      expect(to).toBeGreaterThan(from);
      const next = MOODS[at + 1];
      if (next) expect(BANDS[next].face[0]).toBeGreaterThan(to);
      expect(faceAnger(mood, -50)).toBe(from);
      expect(faceAnger(mood, 150)).toBe(to);
    }
  });

  it.each([
    [0, 'settled'],
    [29, 'settled'],
    [30, 'prickly'],
    [55, 'heated'],
    [80, 'boiling'],
    [100, 'boiling'],
  ] as const)('somebody who comes with an anger of %d is %s', (anger, mood) => {
    expect(moodFor(anger)).toBe(mood);
  });
});
