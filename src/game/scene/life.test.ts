import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blinkAt, breathAt, glanceAt, trembleAt } from './life.ts';

const times = fc.integer({ min: 0, max: 10_000_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('signs of life', () => {
  it('stay within bounds at any time', () => {
    fc.assert(
      fc.property(times, share, (time, anger) => {
        expect(blinkAt(time)).toBeGreaterThanOrEqual(0);
        expect(blinkAt(time)).toBeLessThanOrEqual(1);
        expect(Math.abs(glanceAt(time))).toBeLessThanOrEqual(1);
        expect(Math.abs(breathAt(time, anger))).toBeLessThanOrEqual(1);
        expect(Math.abs(trembleAt(time, anger))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('mostly keep the eyes open and on the other person', () => {
    const seconds = Array.from({ length: 600 }, (_, at) => at * 97);
    expect(seconds.filter((time) => blinkAt(time) > 0).length / 600).toBeLessThan(0.12);
    expect(seconds.filter((time) => glanceAt(time) === 0).length / 600).toBeGreaterThan(0.8);
  });

  it('do blink', () => {
    expect(blinkAt(90)).toBe(1);
  });

  it('tremble only when hot', () => {
    fc.assert(
      fc.property(times, (time) => {
        expect(trembleAt(time, 0.6)).toBeCloseTo(0);
      }),
    );
    expect(Math.max(...Array.from({ length: 900 }, (_, at) => trembleAt(at, 1)))).toBeGreaterThan(1);
  });
});
