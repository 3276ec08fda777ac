import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUTS, isUnclear, judge, orWorse, VERDICTS } from './verdict.ts';

const exactly = (tenths: number) => judge({ low: tenths, high: tenths });
const rankOf = (verdict: (typeof VERDICTS)[number]): number => VERDICTS.indexOf(verdict);

describe('the verdict on points given away', () => {
  it.each([
    [0, 'best'],
    [9, 'best'],
    [10, 'good'],
    [14, 'good'],
    [15, 'inaccuracy'],
    [49, 'inaccuracy'],
    [50, 'mistake'],
    [99, 'mistake'],
    [100, 'blunder'],
    [1000, 'blunder'],
  ] as const)('%d tenths: %s', (tenths, verdict) => {
    expect(exactly(tenths)).toBe(verdict);
  });

  it('goes from best to worst in the order of its cuts', () => {
    const cuts = VERDICTS.map((verdict) => CUTS[verdict]);
    expect(cuts).toEqual(cuts.toSorted((a, b) => a - b));
  });

  it('gives the player the benefit of a doubt', () => {
    expect(judge({ low: 14, high: 60 })).toBe('good');
    expect(judge({ low: 49, high: 120 })).toBe('inaccuracy');
  });

  it('says best only where nothing worth a word was given away for certain', () => {
    expect(judge({ low: 0, high: 10 })).toBe('good');
    expect(judge({ low: 0, high: 9 })).toBe('best');
    expect(judge({ low: 9, high: 400 })).toBe('good');
  });

  it.each([
    [0, 9, null],
    [0, 14, null],
    [0, 15, 'inaccuracy'],
    [12, 20, 'inaccuracy'],
    [20, 40, null],
    [20, 60, 'mistake'],
    [100, 900, null],
  ] as const)('given away from %d to %d tenths: perhaps worse, %s', (low, high, worse) => {
    expect(orWorse({ low, high })).toBe(worse);
  });

  it.each([
    [0, 9, false],
    [0, 14, false],
    [0, 49, false],
    [0, 50, true],
    [2, 422, true],
    [20, 60, false],
    [20, 100, true],
    [100, 900, false],
  ])('given away from %d to %d tenths: unclear %s', (low, high, unclear) => {
    expect(isUnclear({ low, high })).toBe(unclear);
  });

  const anyInterval = fc.tuple(fc.nat(1000), fc.nat(300)).map(([low, width]) => ({ low, high: low + width }));
  it('is never worse than the lower end, nor better than the upper end', () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        const verdict = rankOf(judge(interval));
        expect(verdict).toBeLessThanOrEqual(Math.max(rankOf('good'), rankOf(exactly(interval.low))));
        expect(verdict).toBeLessThanOrEqual(rankOf(exactly(interval.high)));
      }),
    );
  });

  it('gets no milder as more is given away', () => {
    fc.assert(
      fc.property(anyInterval, fc.nat(50), (interval, more) => {
        const worse = { low: interval.low + more, high: interval.high + more };
        expect(rankOf(judge(worse))).toBeGreaterThanOrEqual(rankOf(judge(interval)));
      }),
    );
  });
});
