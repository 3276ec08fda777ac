import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, curveOf, floorOf, heightOf, spanOf } from './race-shape.ts';

describe('the picture of a race', () => {
  it('shows half a minute at least, and everything since the first point', () => {
    const track = { team: 'n', points: [{ at: 5000, calm: 40 }], mood: null };
    const race = { round: 1, tracks: [track], turnings: [] };
    expect(spanOf(race, 9000)).toEqual({ from: 5000, to: 35_000 });
    expect(spanOf(race, 90_000)).toEqual({ from: 5000, to: 90_000 });
  });

  it('draws steps, up to this moment', () => {
    const points = [
      { at: 0, calm: 40 },
      { at: 50, calm: 60 },
    ];
    expect(curveOf(points, { from: 0, to: 100 }, 80, 0)).toBe('0,60 50,60 50,40 80,40');
    expect(curveOf([], { from: 0, to: 100 }, 80, 0)).toBe('');
  });

  it('leaves out the calm that no curve has come near to, and shows the upper part at least', () => {
    const race = (...calms: readonly number[]) => ({
      round: 1,
      tracks: [{ team: 'n', points: calms.map((calm, at) => ({ at, calm })), mood: null }],
      turnings: [],
    });
    expect(floorOf(race(72, 84))).toBe(60);
    expect(floorOf(race(72, 41))).toBe(30);
    expect(floorOf(race(4))).toBe(0);
    expect(floorOf(race())).toBe(60);
    expect([heightOf(100, 60), heightOf(80, 60), heightOf(60, 60)]).toEqual([0, 50, 100]);
  });

  it('moves names apart that would cover each other, and leaves the others where they are', () => {
    expect(apart([10, 50, 90], 8)).toEqual([10, 50, 90]);
    expect(apart([50, 50, 50], 8)).toEqual([50, 58, 66]);
    expect(apart([100, 100], 8)).toEqual([92, 100]);
  });

  it('keeps every name within the picture and apart from the next, up to twelve teams and more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 }), (places) => {
        const moved = [...apart(places, 8)].sort((one, other) => one - other);
        const gap = Math.min(8, 100 / (places.length - 1));
        for (const [index, place] of moved.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(100 + 1e-6);
          if (index > 0) expect(place - (moved[index - 1] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-6);
        }
      }),
    );
  });
});
