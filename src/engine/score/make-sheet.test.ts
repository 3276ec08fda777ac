import { describe, expect, it } from 'vitest';
import { STEPS } from '../vocabulary.ts';
import { DIMENSIONS } from './sheet.ts';
import { from, scored, sheet } from './test-finished.ts';

const NO_STEPS = { strategise: false, acknowledge: false, clarify: false, present: false, check: false };
const page = { channel: 'help-page' } as const;

describe('section 6: a perfect call', () => {
  it('is worth all 100 points, 15, 25, 25, 10, 10, 10 and 5', () => {
    const { dimensions, sum, total, caps } = sheet();
    expect(DIMENSIONS.map((dimension) => dimensions[dimension].points / 10)).toEqual([
      15, 25, 25, 10, 10, 10, 5,
    ]);
    expect(DIMENSIONS.map((dimension) => dimensions[dimension].max / 10)).toEqual([
      15, 25, 25, 10, 10, 10, 5,
    ]);
    expect([sum, total, caps]).toEqual([1000, 1000, []]);
  });
  it('is worth all 100 points on a help page too, where nobody is acknowledged and no lamp lit', () => {
    const said = { heard: false, choice: false, checked: false };
    const tally = {
      turns: 4,
      steps: { ...NO_STEPS, strategise: true, clarify: true, present: true, check: true },
    };
    expect(sheet({ said, tally, scenario: page })).toMatchObject({ total: 1000, caps: [] });
  });
});

describe('R-1: the five steps, 3 each', () => {
  it.each(STEPS)('%s alone is worth 3', (step) => {
    const tally = { steps: { ...NO_STEPS, [step]: true } };
    expect([from(`step-${step}`, { tally }), scored('steps', { tally })]).toEqual([3, 3]);
  });
  it('none is worth nothing', () => expect(scored('steps', { tally: { steps: NO_STEPS } })).toBe(0));
  it('the help page has four, and no Acknowledge', () => {
    expect(from('step-acknowledge', { scenario: page })).toBeUndefined();
    const half = { tally: { steps: { ...NO_STEPS, strategise: true, clarify: true } }, scenario: page };
    expect(scored('steps', half)).toBe(7.5);
  });
});

describe('R-2: calming', () => {
  it.each([
    [60, 0],
    [35, 4],
    [10, 8],
    [2, 8],
    [90, 0],
  ])('ending at %d after a start of 60 is worth %d of 8', (anger, points) => {
    expect(from('calm-end', { said: { anger } })).toBe(points);
  });
  it.each([
    [60, 0],
    [45, 2.8],
    [30, 5.6],
    [22.5, 7],
    [10, 7],
    [80, 0],
  ])('an average of %d after a start of 60 is worth %d of 7', (average, points) => {
    expect(from('calm-path', { tally: { readings: 4, angerSum: 4 * average * 10 } })).toBe(points);
  });
  it('a call without a single turn has not calmed anybody', () => {
    expect(from('calm-path', { tally: { readings: 0, angerSum: 0 } })).toBe(0);
  });
  it('three lamps are worth 10, a third each', () => {
    const lamps = (said: object) => scored('calming', { said }) - 15;
    expect(lamps({})).toBe(10);
    expect(lamps({ choice: false })).toBeCloseTo(6.7, 1);
    expect(lamps({ choice: false, owned: false })).toBeCloseTo(3.3, 1);
    expect(lamps({ heard: false })).toBe(0);
  });
  it.each([
    [1, 10],
    [4, 10],
    [6, 5],
    [8, 0],
    [12, 0],
  ])('on a help page %d turns are worth %d of 10 instead', (turns, points) => {
    expect(from('brevity', { tally: { turns }, scenario: page })).toBe(points);
    expect(from('lamp-heard', { scenario: page })).toBeUndefined();
  });
});

describe('R-3: resolution', () => {
  it.each([
    ['win-win', 25],
    ['parting', 25],
    ['gave-in', 10],
    ['unsolved', 0],
  ] as const)('%s is worth %d', (result, points) => expect(scored('resolution', { result })).toBe(points));
  it('a win-win that was never agreed is none', () => {
    expect(scored('resolution', { said: { agreed: false } })).toBe(0);
  });
  it('a parting needs no agreement (J-25)', () => {
    expect(scored('resolution', { result: 'parting', said: { agreed: false } })).toBe(25);
  });
  it('a quarter is left beyond parameters (X-10)', () => {
    expect(scored('resolution', { tally: { beyond: true } })).toBeCloseTo(6.25, 0);
    expect(scored('resolution', { result: 'gave-in', tally: { beyond: true } })).toBe(2.5);
  });
  it('nothing is left if a promise broke', () => {
    const ledger = [{ id: 'by-five', due: 1, takes: 2, message: false, outcome: 'broken' }] as const;
    expect(scored('resolution', { said: { ledger } })).toBe(0);
    expect(scored('resolution', { said: { ledger }, tally: { beyond: true } })).toBe(0);
  });
});

describe('R-4: limits and respect', () => {
  it.each([
    ['nothing called for a limit and none was set', {}, 10],
    ['abuse was answered by a limit in order', { abused: true, limitsInOrder: 1 }, 10],
    ['abuse went unanswered', { abused: true }, 3],
    ['a limit out of turn', { limitsOutOfTurn: 1 }, 6],
    ['two limits out of turn', { limitsOutOfTurn: 2 }, 2],
    ['three limits out of turn', { limitsOutOfTurn: 3 }, 0],
    ['a line drawn and once not kept', { abused: true, limitsInOrder: 1, passedAfterLine: 1 }, 6],
    ['a line drawn and twice not kept', { abused: true, limitsInOrder: 1, passedAfterLine: 2 }, 2],
    ['one limit in order and one out of turn', { abused: true, limitsInOrder: 1, limitsOutOfTurn: 1 }, 6],
    ['abuse unanswered but by a limit out of turn', { abused: true, limitsOutOfTurn: 1 }, 0],
  ] as const)('%s', (_, tally, points) => expect(scored('limits', { tally })).toBe(points));
});

describe('R-5: wording and order', () => {
  it.each([
    [0, 0, 10],
    [1, 0, 8],
    [0, 1, 8],
    [2, 1, 4],
    [0, 5, 0],
    [9, 9, 0],
  ])('%d negative words and %d slips leave %d', (negatives, slips, points) => {
    expect(scored('wording', { tally: { negatives, slips } })).toBe(points);
  });
});

describe('R-6: composure', () => {
  it.each([
    [100, 10],
    [60, 10],
    [30, 5],
    [6, 1],
    [0, 0],
  ])('a lowest composure of %d is worth %d', (lowest, points) => {
    expect(scored('composure', { tally: { lowestComposure: lowest * 10 } })).toBe(points);
  });
});

describe('R-7: time', () => {
  it.each([
    [3, 5],
    [6, 5],
    [9, 2.5],
    [12, 0],
    [30, 0],
  ])('%d turns where par is 6 are worth %d', (turns, points) =>
    expect(scored('time', { tally: { turns } })).toBe(points),
  );
});

describe('the origin of every point', () => {
  it('a deduction takes no more than is there', () => {
    const tally = { negatives: 4, slips: 4 };
    expect([from('negative-words', { tally }), from('slips', { tally })]).toEqual([-8, -2]);
  });
  it('nothing is deducted that did not happen', () => {
    for (const origin of [
      'negative-words',
      'slips',
      'limit-out-of-turn',
      'passed-after-line',
      'unapproved',
      'promise-broken',
    ] as const)
      expect(from(origin)).toBeUndefined();
  });
  it('what was there to be had adds up to the weight of the dimension', () => {
    for (const scenario of [{}, page])
      for (const { entries, max } of Object.values(sheet({ scenario }).dimensions))
        expect(entries.reduce((sum, { of }) => sum + of, 0)).toBe(max);
  });
});
