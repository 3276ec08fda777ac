import { describe, expect, it } from 'vitest';
import { difficultyOf } from './difficulty.ts';

describe('the difficulty of a scenario', () => {
  it('falls as it yields more to those who do not know better', () => {
    const levelAt = (tenths: number) => difficultyOf({ random: tenths, bots: tenths, oneSlip: tenths });
    expect([580, 579, 540, 539].map(levelAt)).toEqual(['easier', 'medium', 'medium', 'hard']);
  });

  it('counts what a single slip costs as much as what random play comes to', () => {
    expect(difficultyOf({ random: 500, bots: 400, oneSlip: 900 })).toBe('easier');
    expect(difficultyOf({ random: 500, bots: 400, oneSlip: 700 })).toBe('hard');
    expect(difficultyOf({ random: 300, bots: 400, oneSlip: 900 })).toBe('hard');
  });
});
