import { describe, expect, it } from 'vitest';
import { isHasty, isTooFast } from './haste.ts';

/** A line of the customer, and a reply to it. */
const LETTERS = 180;
const quick = { letters: LETTERS, took: 1200 };
const read = { letters: LETTERS, took: 6000 };

describe('an answer', () => {
  it('that comes before the line and itself can have been read is hasty', () => {
    expect(isHasty(quick)).toBe(true);
    expect(isHasty(read)).toBe(false);
  });
  it('by a quick reader is none', () => {
    // 400 words a minute, five letters and a space each.
    expect(isHasty({ letters: LETTERS, took: (LETTERS / 40) * 1000 })).toBe(false);
  });
  it('where there is nothing to read needs a finger still', () => {
    expect(isHasty({ letters: 0, took: 50 })).toBe(true);
    expect(isHasty({ letters: 0, took: 400 })).toBe(false);
  });
});

describe('a call', () => {
  it('is looked at where half of its answers, and three at least, were too quick', () => {
    expect(isTooFast([quick, quick, quick, read, read, read])).toBe(true);
    expect(isTooFast([quick, quick, quick, read, read, read, read])).toBe(false);
    expect(isTooFast([quick, quick])).toBe(false);
    expect(isTooFast([])).toBe(false);
  });
  it('of somebody who reads is not, however quick a single answer was', () => {
    expect(isTooFast([read, quick, read, quick, read])).toBe(false);
  });
});
