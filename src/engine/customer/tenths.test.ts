import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPoints, roundTenths, toPoints, withinRange } from './tenths.ts';

describe('meters are whole tenths of a point', () => {
  it.each([
    [4.5, 45],
    [-10.5, -105],
    [0.04, 0],
    [0.05, 1],
    [-0.05, -1],
    [-0.04, 0],
    [100, 1000],
  ])('%d points are %d tenths', (points, tenths) => expect(fromPoints(points)).toBe(tenths));

  it('a rise and an equal fall round alike', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (tenths) => {
        expect(roundTenths(-tenths) + roundTenths(tenths)).toBe(0);
      }),
    );
  });
  it('never gives a minus zero, which would be another value in a log', () => {
    expect(Object.is(roundTenths(-0.2), 0)).toBe(true);
  });
  it('whole tenths stay what they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (tenths) => {
        expect(fromPoints(toPoints(tenths))).toBe(tenths);
      }),
    );
  });
  it('end at 0 and at 1,000', () =>
    expect([-1, 0, 500, 1000, 1001].map(withinRange)).toEqual([0, 0, 500, 1000, 1000]));
});
