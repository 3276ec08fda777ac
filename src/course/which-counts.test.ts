import { describe, expect, it } from 'vitest';
import { USUAL_TERMS } from './terms.ts';
import type { Try } from './try.ts';
import { countingTry } from './which-counts.ts';

const played = (at: number, total: number, more: Partial<Try> = {}): Try => ({
  opened: at,
  finished: at + 1,
  total,
  override: null,
  ...more,
});

const asked = (terms: Partial<typeof USUAL_TERMS>) => ({
  terms: { ...USUAL_TERMS, ...terms },
  window: { opens: 0, due: null },
  zone: 'UTC',
});

const TRIES = [played(10, 60), played(20, 90), played(30, 90), played(40, 70)];

describe('the call whose result counts', () => {
  it.each([
    ['best', 20],
    ['first', 10],
    ['last', 40],
  ] as const)('is, where the %s one counts, the one begun at %s', (counts, opened) => {
    expect(countingTry(asked({ counts }), TRIES, 100)?.opened).toBe(opened);
  });

  it('is none while nothing is finished', () => {
    expect(countingTry(asked({}), [], 100)).toBeNull();
    expect(countingTry(asked({}), [played(10, 0, { finished: null, total: null })], 100)).toBeNull();
  });

  it('is the one that a trainer has given points, where these are the best', () => {
    const tries = [...TRIES, played(50, 20, { override: 95 })];
    expect(countingTry(asked({ counts: 'best' }), tries, 100)?.opened).toBe(50);
  });
});
