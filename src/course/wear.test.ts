import { describe, expect, it } from 'vitest';
import { DAY } from './day.ts';
import { wearOf } from './wear.ts';

const NOW = Date.UTC(2026, 10, 23, 8);
/** Calls an hour apart, the last one just now; each with its share of the points for composure. */
const calls = (...composure: readonly (number | null)[]) =>
  composure.map((share, place) => ({
    finished: NOW - (composure.length - 1 - place) * (DAY / 24),
    composure: share,
  }));

describe('wear', () => {
  it('is a warning once half of the latest calls ran low, and no sooner', () => {
    expect(wearOf(calls(100, 60, 50, 100), NOW)).toEqual({ calls: 4, low: 2 });
    expect(wearOf(calls(100, 60, 70, 100), NOW)).toBeNull();
  });
  it('runs low below a composure of 40, of which 60 gives full points', () => {
    expect(wearOf(calls(66, 66, 66), NOW)).not.toBeNull();
    expect(wearOf(calls(67, 67, 67), NOW)).toBeNull();
  });
  it('is not told from one or two calls', () => expect(wearOf(calls(0, 0), NOW)).toBeNull());
  it('goes by the six latest calls of a fortnight', () => {
    expect(wearOf(calls(0, 0, 0, 0, 0, 0, 100, 100, 100, 100, 100, 100), NOW)).toBeNull();
    expect(wearOf(calls(0, 0, 0, 0), NOW + 15 * DAY)).toBeNull();
    expect(wearOf(calls(null, null, null, null), NOW)).toBeNull();
  });
});
