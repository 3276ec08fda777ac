import { describe, expect, it } from 'vitest';
import { MOODS } from '../../engine/vocabulary.ts';
import { ease, THRESHOLDS, ZONES } from './scale.ts';

describe('calm scale', () => {
  it('is covered by the four moods without gap or overlap', () => {
    expect(ZONES.map((zone) => zone.mood)).toEqual([...MOODS].reverse());
    expect(ZONES.map((zone) => [zone.from, zone.to])).toEqual([
      [0, 20],
      [20, 45],
      [45, 70],
      [70, 100],
    ]);
  });

  it('marks where moods are entered and where they are left', () => {
    expect(THRESHOLDS.filter(({ way }) => way === 'hotter').map(({ calm }) => calm)).toEqual([70, 45, 20]);
    expect(THRESHOLDS.filter(({ way }) => way === 'calmer').map(({ calm }) => calm)).toEqual([80, 60, 35]);
  });

  it('asks for more calm on the way down than anger took on the way up', () => {
    for (const mood of ['prickly', 'heated', 'boiling'] as const) {
      const entered = THRESHOLDS.find((t) => t.way === 'hotter' && t.mood === mood)!;
      const cooler = MOODS[MOODS.indexOf(mood) - 1];
      const left = THRESHOLDS.find((t) => t.way === 'calmer' && t.mood === cooler)!;
      expect(left.calm).toBeGreaterThan(entered.calm);
    }
  });
});

describe('ease', () => {
  it('comes closer without overshooting, and arrives', () => {
    let value = 0;
    for (let frame = 0; frame < 200; frame++) {
      const next = ease(value, 80, 16);
      expect(next).toBeGreaterThanOrEqual(value);
      expect(next).toBeLessThanOrEqual(80);
      value = next;
    }
    expect(value).toBe(80);
  });

  it('does not depend on the frame rate', () => {
    expect(ease(ease(0, 80, 16), 80, 16)).toBeCloseTo(ease(0, 80, 32));
  });
});
