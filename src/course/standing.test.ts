import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsAfter } from './calendar.ts';
import type { Asked } from './mastery.ts';
import { mayBegin, STANDINGS, standingOf } from './standing.ts';
import {
  COUNTS,
  contradictionsIn,
  LATE_POLICIES,
  MASTERIES,
  REFRESHES,
  type Terms,
  USUAL_TERMS,
} from './terms.ts';
import type { Try } from './try.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 10, 23, 8);
const ZONE = 'Europe/Riga';

const asked = (terms: Partial<Terms> = {}, due: number | null = null): Asked => ({
  terms: { ...USUAL_TERMS, ...terms },
  window: { opens: MONDAY, due },
  zone: ZONE,
});

/** A call that took a quarter of an hour. */
const played = (total: number | null, hours: number, more: Partial<Try> = {}): Try => ({
  opened: MONDAY + hours * HOUR,
  finished: MONDAY + (hours + 0.25) * HOUR,
  total,
  override: null,
  ...more,
});

const stateAt = (asks: Asked, tries: readonly Try[], hours: number) =>
  standingOf(asks, tries, MONDAY + hours * HOUR).state;

describe('where somebody stands with an assignment', () => {
  it('goes from not open over to do and under way to mastered', () => {
    expect(stateAt(asked(), [], -1)).toBe('not-open');
    expect(stateAt(asked(), [], 1)).toBe('to-do');
    expect(stateAt(asked(), [played(null, 1, { finished: null })], 1.1)).toBe('under-way');
    expect(stateAt(asked(), [played(69, 1)], 2)).toBe('to-do');
    expect(stateAt(asked(), [played(69, 1), played(70, 2)], 3)).toBe('mastered');
  });

  it('is overdue after the due time until it is passed, also for whoever has begun a call and left it', () => {
    const asks = asked({}, MONDAY + DAY);
    const begun = played(null, 23, { finished: null });
    expect(stateAt(asks, [], 24)).toBe('to-do');
    expect(stateAt(asks, [], 24.01)).toBe('overdue');
    expect(stateAt(asks, [begun], 24)).toBe('under-way');
    expect(standingOf(asks, [begun], MONDAY + 30 * HOUR)).toMatchObject({ state: 'overdue', begun: true });
    expect(stateAt(asks, [played(90, 30)], 31)).toBe('mastered');
  });

  it('counts what was begun in time, however long it took, where nothing can be begun after the due time', () => {
    const asks = asked({ late: 'refused', attempts: 1 }, MONDAY + DAY);
    const begun = played(null, 23.9, { finished: null });
    expect(standingOf(asks, [begun], MONDAY + 30 * HOUR)).toMatchObject({ state: 'overdue', open: true });
    expect(stateAt(asks, [played(90, 23.9)], 31)).toBe('mastered');
  });

  it('counts the best, the last or the first result', () => {
    const tries = [played(60, 1), played(90, 2), played(40, 3)];
    const results = COUNTS.map((counts) => standingOf(asked({ counts }), tries, MONDAY + DAY).result);
    expect(results).toEqual([90, 40, 60]);
    expect(COUNTS.map((counts) => stateAt(asked({ counts }), tries, 5))).toEqual([
      'mastered',
      'to-do',
      'used-up',
    ]);
  });

  it('asks for a second day where the terms do, and the day is the cohort’s', () => {
    const asks = asked({ mastery: 'two-days' });
    // Ten in the evening and half past midnight in Riga: one day in UTC, two there.
    const evening = played(80, 12);
    expect(stateAt(asks, [evening, played(85, 12.5)], 13)).toBe('passed-once');
    expect(stateAt(asks, [evening, played(85, 14.5)], 15)).toBe('mastered');
  });

  it('is used up where the first result counts and has not passed, though one may play on', () => {
    const asks = asked({ counts: 'first', refreshes: [1] });
    expect(standingOf(asks, [played(50, 1), played(95, 2)], MONDAY + DAY)).toMatchObject({
      state: 'used-up',
      open: false,
    });
    expect(mayBegin(asks, [played(50, 1)], MONDAY + DAY)).toBeNull();
    const again = monthsAfter(MONDAY + 1.25 * HOUR, 1, ZONE);
    const failed: Try = { opened: again, finished: again + HOUR, total: 30, override: null };
    const refreshing = (...tries: readonly Try[]) => standingOf(asks, [played(80, 1), ...tries], again + DAY);
    expect(refreshing()).toMatchObject({ state: 'refresh-due', open: true });
    expect(refreshing(failed)).toMatchObject({ state: 'refresh-due', open: false });
  });

  it('is used up when no call is left, and no more may be taken', () => {
    const asks = asked({ attempts: 2 });
    const tries = [played(10, 1), played(20, 2)];
    expect(standingOf(asks, tries, MONDAY + DAY)).toMatchObject({ state: 'used-up', left: 0 });
    expect(mayBegin(asks, tries, MONDAY + DAY)).toBe('attempts-used-up');
    expect(mayBegin(asks, tries.slice(1), MONDAY + DAY)).toBeNull();
  });

  it('may begin from the opening on, and after the due time only if late is accepted', () => {
    expect(mayBegin(asked(), [], MONDAY - 1)).toBe('not-open-yet');
    expect(mayBegin(asked(), [], MONDAY)).toBeNull();
    const due = MONDAY + DAY;
    expect(mayBegin(asked({}, due), [], due + 1)).toBeNull();
    expect(mayBegin(asked({ late: 'refused' }, due), [], due)).toBeNull();
    expect(mayBegin(asked({ late: 'refused' }, due), [], due + 1)).toBe('past-due');
  });

  it('is asked for again after a month, with as many calls as the first time', () => {
    const asks = asked({ refreshes: [1, 3], attempts: 1 });
    const first = played(80, 1);
    const again = monthsAfter(MONDAY + 1.25 * HOUR, 1, ZONE);
    expect(standingOf(asks, [first], again - 1)).toMatchObject({ state: 'mastered', left: 0 });
    expect(standingOf(asks, [first], again)).toMatchObject({ state: 'refresh-due', left: 1 });
    const second = { ...first, opened: again + HOUR, finished: again + 2 * HOUR, total: 75 };
    expect(standingOf(asks, [first, second], again + DAY)).toMatchObject({ state: 'mastered', left: 0 });
    const third = monthsAfter(MONDAY + 1.25 * HOUR, 3, ZONE);
    expect(standingOf(asks, [first, second], third).state).toBe('refresh-due');
  });

  it('can be refreshed, whatever the due time of the first was and whatever comes after it', () => {
    const asks = asked({ refreshes: [1], late: 'refused' }, MONDAY + DAY);
    const first = played(90, 1);
    const again = monthsAfter(MONDAY + 1.25 * HOUR, 1, ZONE);
    const refreshed = { ...first, opened: again + HOUR, finished: again + 2 * HOUR, total: 95 };
    expect(mayBegin(asks, [first], MONDAY + 2 * DAY)).toBe('past-due');
    expect(mayBegin(asks, [first], again)).toBeNull();
    expect(standingOf(asks, [first, refreshed], again + DAY)).toMatchObject({ state: 'mastered', last: 95 });
  });

  it('stays mastered when a refresh fails, and the refresh is judged by its own calls', () => {
    const asks = asked({ refreshes: [1, 3], counts: 'last', attempts: 2 }, MONDAY + DAY);
    const tries = [played(40, 1), played(80, 2)];
    const moment = (months: number) => monthsAfter(MONDAY + 2.25 * HOUR, months, ZONE);
    const at = (months: number, total: number, after = HOUR): Try => {
      const opened = moment(months) + after;
      return { opened, finished: opened + HOUR, total, override: null };
    };
    const failed = [...tries, at(1, 30)];
    expect(standingOf(asks, failed, moment(1) + DAY)).toMatchObject({ state: 'refresh-due', left: 1 });
    const used = [...failed, at(1, 60, 3 * HOUR)];
    expect(standingOf(asks, used, moment(1) + DAY)).toMatchObject({ state: 'refresh-due', open: false });
    expect(standingOf(asks, used, moment(3))).toMatchObject({ state: 'refresh-due', left: 2, open: true });
    expect(standingOf(asks, [...used, at(3, 75)], moment(3) + DAY)).toMatchObject({ state: 'mastered' });
  });

  it('can be gone on with where a refresh was begun, also when no further call is left', () => {
    const asks = asked({ refreshes: [1], attempts: 1 });
    const opened = monthsAfter(MONDAY + 1.25 * HOUR, 1, ZONE) + HOUR;
    const begun: Try = { opened, finished: null, total: null, override: null };
    expect(standingOf(asks, [played(80, 1), begun], opened + HOUR)).toMatchObject({
      state: 'refresh-due',
      left: 0,
      begun: true,
      open: true,
    });
  });

  it('takes a trainer’s points where there are some', () => {
    const tries = [played(60, 1, { override: 75 })];
    expect(standingOf(asked(), tries, MONDAY + DAY)).toMatchObject({ state: 'mastered', result: 75 });
  });

  it('says when it is a trainer’s word, and prefers the computed result where both are as good', () => {
    const told = (...tries: readonly Try[]) => {
      const { result, byTrainer } = standingOf(asked(), tries, MONDAY + DAY);
      return { result, byTrainer };
    };
    expect(told(played(60, 1))).toEqual({ result: 60, byTrainer: false });
    expect(told(played(60, 1), played(50, 2, { override: 75 }))).toEqual({ result: 75, byTrainer: true });
    expect(told(played(80, 1, { override: 20 }))).toEqual({ result: 20, byTrainer: true });
    expect(told(played(50, 1, { override: 75 }), played(75, 2))).toEqual({ result: 75, byTrainer: false });
  });

  it('rises, falls or stays, seen from the calls before', () => {
    const trend = (...totals: number[]) =>
      standingOf(
        asked(),
        totals.map((total, hours) => played(total, hours)),
        MONDAY + DAY,
      ).trend;
    expect([trend(), trend(60), trend(60, 66), trend(60, 62), trend(80, 70, 60)]).toEqual([
      null,
      null,
      'up',
      'level',
      'down',
    ]);
  });
});

const terms: fc.Arbitrary<Terms> = fc.record({
  passMark: fc.integer({ min: 0, max: 100 }),
  attempts: fc.option(fc.integer({ min: 1, max: 4 })),
  counts: fc.constantFrom(...COUNTS),
  mode: fc.constant('exam'),
  helps: fc.constant(null),
  locale: fc.constant(null),
  mask: fc.constant(null),
  late: fc.constantFrom(...LATE_POLICIES),
  mastery: fc.constantFrom(...MASTERIES),
  refreshes: fc.subarray([...REFRESHES]),
});

const tries: fc.Arbitrary<readonly Try[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.option(fc.integer({ min: 0, max: 100 }))), {
    maxLength: 8,
  })
  .map((all) =>
    all
      .toSorted(([one], [other]) => one - other)
      .map(([hours, total]) => played(total, hours, total === null ? { finished: null } : {})),
  );

describe('whatever was played', () => {
  it('nobody who failed nothing is worse off for one more passing call', () => {
    fc.assert(
      fc.property(terms, tries, (each, all) => {
        const asks = {
          terms: { ...each, counts: 'best' as const },
          window: { opens: MONDAY, due: null },
          zone: ZONE,
        };
        const now = MONDAY + 6000 * HOUR;
        const better = standingOf(asks, [...all, played(100, 5500)], now);
        if (standingOf(asks, all, now).state === 'mastered') expect(better.state).toBe('mastered');
        expect(better.result).toBe(100);
      }),
    );
  });

  it('there is a state, and a result within what was reached', () => {
    fc.assert(
      fc.property(terms, tries, fc.integer({ min: -100, max: 9000 }), (each, all, hours) => {
        const { state, result, best, left } = standingOf(
          asked(each, MONDAY + DAY),
          all,
          MONDAY + hours * HOUR,
        );
        expect(STANDINGS).toContain(state);
        if (result !== null) expect(result).toBeLessThanOrEqual(best ?? -1);
        if (left !== null) expect(left).toBeLessThanOrEqual(each.attempts ?? 0);
      }),
    );
  });
});

describe('terms', () => {
  it('that nobody could fulfil are told', () => {
    expect(contradictionsIn({ ...USUAL_TERMS, mastery: 'two-days', counts: 'first', attempts: 1 })).toEqual([
      'two-days-of-first',
      'two-days-of-one-attempt',
    ]);
    expect(contradictionsIn(USUAL_TERMS)).toEqual([]);
  });
});
