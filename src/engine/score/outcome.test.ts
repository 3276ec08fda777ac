import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wander } from '../chart/test-random-play.ts';
import { SHIPPED } from '../chart/test-scenarios.ts';
import { entry } from '../customer/test-customer.ts';
import type { Result } from '../scenario/scenario.ts';
import { makeSheet } from './make-sheet.ts';
import { DAYS, FAULTS, LOYALTIES, MERITS, outcomeOf, VARIANTS } from './outcome.ts';
import { finished } from './test-finished.ts';

type How = NonNullable<Parameters<typeof finished>[0]>;
const outcome = (how?: How) => outcomeOf(finished(how));
const kept = (outcome: 'kept' | 'early' | 'broken') => ({ ledger: [entry({ outcome })] });

describe('M-27, M-28: what becomes of the customer', () => {
  it.each([
    ['delighted: the day gets better for others too', {}, 'pays-forward', 'returns'],
    ['satisfied: the day goes its way', { tally: { prevented: false } }, 'settles', 'stays'],
    ['a parting with respect', { result: 'parting', tally: { prevented: false } }, 'parts', 'leaves'],
    ['closed: a shrug', { result: 'gave-in' }, 'shrugs', 'leaves'],
    ['lost: it is carried on', { said: { anger: 70 } }, 'carries-on', 'leaves'],
  ] as const)('%s', (_, how, day, loyalty) => expect(outcome(how)).toMatchObject({ day, loyalty }));
});

describe('a door that is left open', () => {
  const open = { endings: { over: { id: 'over', result: 'unsolved', open: true } } } as const;
  const urgent = { ...open, start: { anger: 60, waited: 0, trust: 40, urgency: 2, language: 0 } } as const;

  it('is waited at: nobody goes elsewhere, and the review waits too', () => {
    const { loyalty, day, review } = outcome({ result: 'unsolved', scenario: open });
    expect({ loyalty, day }).toEqual({ loyalty: 'waits', day: 'waits' });
    expect(review).toEqual({ stars: 3, remarks: ['heard', 'undecided'] });
  });

  it('is told of in the sheet', () => {
    expect(makeSheet(finished({ result: 'unsolved', scenario: open })).leftOpen).toBe(true);
    expect(makeSheet(finished({ result: 'unsolved' })).leftOpen).toBe(false);
  });

  it('gives no credit yet for what was set going', () => {
    expect(outcome({ result: 'unsolved', scenario: urgent }).review.remarks).not.toContain('acted');
  });

  it('is shut by whoever leaves angry', () => {
    const angry = outcome({ result: 'unsolved', scenario: open, said: { anger: 70 } });
    expect(angry).toMatchObject({ loyalty: 'leaves', day: 'carries-on' });
  });
});

describe('M-29: the review is fair to what happened', () => {
  it.each([
    [5, 'was delighted', {}],
    [4, 'was satisfied and heard', { tally: { prevented: false } }],
    [3, 'was satisfied and not heard', { said: { heard: false } }],
    [3, 'was heard, though nothing came of it', { result: 'unsolved' }],
    [2, 'was not heard, and nothing came of it', { result: 'unsolved', said: { heard: false } }],
    [2, 'was heard and left angry all the same', { said: { anger: 70 } }],
    [1, 'was let down, however well heard', { said: kept('broken') }],
    [1, 'was snapped at last', { tally: { snappedLast: true } }],
    [1, 'was cut off', { tally: { hungUp: true } }],
  ] as const)('%i stars from somebody who %s', (stars, _, how) =>
    expect(outcome(how).review.stars).toBe(stars),
  );

  it('gives credit for what was right, then names what weighs most', () => {
    expect(outcome({ said: kept('broken') }).review.remarks).toEqual(['heard', 'promise-broken']);
    expect(outcome({ said: { owned: false }, result: 'unsolved' }).review.remarks).toEqual([
      'heard',
      'uncared',
    ]);
  });
  it('knows a promise kept early, and a limit set well', () => {
    const said = { ...kept('early'), choice: false };
    expect(outcome({ said }).review.remarks).toEqual(['promise-early', 'unasked']);
    expect(outcome({ tally: { abused: true, limitsInOrder: 1 } }).review.remarks[0]).toBe('limit');
  });
  it('calls a call slow from half again its par on, and quick up to par', () => {
    expect(outcome({ tally: { turns: 9 }, scenario: { par: 6 } }).review.remarks).toEqual(['heard', 'slow']);
    expect(outcome({ tally: { turns: 8 }, scenario: { par: 6 } }).review.remarks).toEqual([
      'heard',
      'answered',
    ]);
  });
  it('blames no lamp on a help page', () => {
    const helped = outcome({ scenario: { channel: 'help-page' }, said: { heard: false } });
    expect(helped.review.remarks).toEqual(['quick', 'answered']);
    expect(helped.review.stars).toBe(5);
  });
});

/** Ways an end state can be better, each on its own; a review may not get worse by any of them. */
const RESULTS: readonly Result[] = ['unsolved', 'gave-in', 'partial', 'win-win'];
const END = fc.record({
  result: fc.nat(3),
  calm: fc.integer({ min: 0, max: 100 }),
  trust: fc.integer({ min: 0, max: 100 }),
  heard: fc.boolean(),
  owned: fc.boolean(),
  checked: fc.boolean(),
  prevented: fc.boolean(),
  polite: fc.boolean(),
  stayed: fc.boolean(),
  promise: fc.constantFrom(0, 1),
});
type End = typeof END extends fc.Arbitrary<infer Value> ? Value : never;

const atEnd = (end: End) =>
  outcome({
    result: RESULTS[end.result] ?? 'unsolved',
    said: {
      anger: 100 - end.calm,
      trust: end.trust,
      heard: end.heard,
      owned: end.owned,
      checked: end.checked,
      ...kept(end.promise === 0 ? 'broken' : 'kept'),
    },
    tally: { prevented: end.prevented, snappedLast: !end.polite, hungUp: !end.stayed },
  });

const better = (one: End, other: End): End =>
  Object.fromEntries(
    Object.entries(one).map(([key, value]) => {
      const there = other[key as keyof End];
      return [key, typeof value === 'boolean' ? value || there : Math.max(value, Number(there))];
    }),
  ) as unknown as End;

describe('whatever the end', () => {
  it('a better one never gets a worse review, nor a customer who is less loyal', () => {
    fc.assert(
      fc.property(END, END, (one, other) => {
        const [worse, best] = [atEnd(one), atEnd(better(one, other))];
        expect(best.review.stars).toBeGreaterThanOrEqual(worse.review.stars);
        expect(LOYALTIES.indexOf(best.loyalty)).toBeGreaterThanOrEqual(LOYALTIES.indexOf(worse.loyalty));
        expect(DAYS.indexOf(best.day)).toBeGreaterThanOrEqual(DAYS.indexOf(worse.day));
      }),
    );
  });
  it.each(SHIPPED.map((shipped) => [shipped.id, shipped] as const))(
    'there is always a review of two remarks at any point of %s',
    (_, shipped) => {
      for (let seed = 0; seed < 30; seed += 1)
        wander(shipped, seed, (state) => {
          const { review, variant } = outcomeOf(state);
          expect(review.remarks).toHaveLength(2);
          expect(new Set(review.remarks).size).toBe(2);
          expect([...FAULTS, ...MERITS]).toEqual(expect.arrayContaining([...review.remarks]));
          expect(VARIANTS).toContain(variant);
          expect(review.stars).toBeGreaterThanOrEqual(1);
          expect(review.stars).toBeLessThanOrEqual(5);
        });
    },
  );
});
