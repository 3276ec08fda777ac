import { describe, expect, it } from 'vitest';
import { monthsAfter } from './calendar.ts';
import type { Asked } from './mastery.ts';
import { type Terms, USUAL_TERMS } from './terms.ts';
import type { Try } from './try.ts';
import { whatNext } from './what-next.ts';

const HOUR = 3_600_000;
/** Ten in the morning in Riga. */
const MONDAY = Date.UTC(2026, 10, 23, 8);
const ZONE = 'Europe/Riga';

const TERMS: Terms = { ...USUAL_TERMS, late: 'refused' };

const asked = (terms: Partial<Terms> = {}, due: number | null = null): Asked => ({
  terms: { ...TERMS, ...terms },
  window: { opens: MONDAY, due },
  zone: ZONE,
});

const played = (total: number, hours: number): Try => ({
  opened: MONDAY + hours * HOUR,
  finished: MONDAY + hours * HOUR,
  total,
  override: null,
});

describe('whoever is asked to play learns', () => {
  it('why nothing can be played now', () => {
    const closed = (terms: Partial<Terms>, tries: readonly Try[], hours: number) =>
      whatNext(asked(terms, MONDAY + 24 * HOUR), tries, MONDAY + hours * HOUR).closed;
    expect(closed({}, [], -1)).toBe('not-open-yet');
    expect(closed({}, [], 1)).toBeNull();
    expect(closed({}, [], 25)).toBe('past-due');
    expect(closed({ attempts: 1 }, [played(80, 1)], 2)).toBe('attempts-used-up');
  });

  it('that the second pass counts from midnight on, where the cohort is', () => {
    const from = (...tries: readonly Try[]) =>
      whatNext(asked({ mastery: 'two-days' }), tries, MONDAY + 48 * HOUR).countsFrom;
    expect(from()).toBeNull();
    expect(from(played(60, 1))).toBeNull();
    expect(from(played(80, 1), played(90, 2))).toBe(Date.UTC(2026, 10, 23, 22));
    expect(from(played(80, 1), played(90, 24))).toBeNull();
    expect(whatNext(asked(), [played(80, 1)], MONDAY + 2 * HOUR).countsFrom).toBeNull();
  });

  it('how long ago it was mastered, when it is asked for again', () => {
    const asksAgain = (months: number, ...tries: readonly Try[]) =>
      whatNext(asked({ refreshes: [1, 3] }), tries, monthsAfter(MONDAY, months, ZONE) + 2 * HOUR).refresh;
    expect(asksAgain(0, played(80, 1))).toBeNull();
    expect(asksAgain(1, played(80, 1))).toBe(1);
    expect(asksAgain(2, played(80, 1))).toBe(1);
    expect(asksAgain(4, played(80, 1))).toBe(3);
    expect(asksAgain(1, played(40, 1))).toBeNull();
  });
});
