import { describe, expect, it } from 'vitest';
import { ease, scaleOf } from './scale.ts';

const { marks, zones } = scaleOf([
  { mood: 'prickly', down: 70, up: 80 },
  { mood: 'heated', down: 45, up: 60 },
  { mood: 'boiling', down: 20, up: 35 },
]);

describe('calm scale', () => {
  it('is covered by the moods without gap or overlap', () => {
    expect(zones).toEqual([
      { mood: 'boiling', from: 0, to: 20 },
      { mood: 'heated', from: 20, to: 45 },
      { mood: 'prickly', from: 45, to: 70 },
      { mood: 'settled', from: 70, to: 100 },
    ]);
  });

  it('marks where moods are entered going down, and which mood comes back going up', () => {
    expect(marks).toEqual([
      { calm: 70, way: 'hotter', mood: 'prickly' },
      { calm: 80, way: 'calmer', mood: 'settled' },
      { calm: 45, way: 'hotter', mood: 'heated' },
      { calm: 60, way: 'calmer', mood: 'prickly' },
      { calm: 20, way: 'hotter', mood: 'boiling' },
      { calm: 35, way: 'calmer', mood: 'heated' },
    ]);
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
