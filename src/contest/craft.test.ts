import { describe, expect, it } from 'vitest';
import { drill, replayed } from '../engine/chart/test-call.ts';
import { NO_TRAITS } from '../engine/customer/customer.ts';
import { featsOf } from './craft.ts';
import { FULL_MARK, markOf } from './mark.ts';

const REPLIES = {
  say: ['mirror'],
  feel: ['validate'],
  hope: ['ask-hope'],
  act: ['act-now'],
  offer: ['options'],
  deal: { acts: ['agree'], promises: 'by-five' },
  argue: ['argue'],
} as const satisfies Parameters<typeof drill>[0];

const call = (
  start: { readonly anger: number; readonly language?: 0 | 1 | 2 },
  ...words: readonly string[]
) =>
  replayed(
    drill(REPLIES, {
      start: { trust: 60, urgency: 0, language: 0, waited: 0, ...start },
      traits: NO_TRAITS,
      par: 30,
      endings: {
        well: { id: 'well', result: 'win-win' },
        badly: { id: 'badly', result: 'unsolved' },
        parted: { id: 'parted', result: 'parting' },
      },
    }),
    ['goal theirs', 'pick-up', ...words],
  );

const KEPT = ['=say', '=feel', '=hope', '=act', '=offer', '=deal', 'end', 'follow-up sent'];

describe('the badges of a contest', () => {
  it('tell the answer that took the most anger away', () => {
    const { turns } = call({ anger: 70 }, '=argue', '=feel', '=say');
    const feat = featsOf(call({ anger: 70 }, '=argue', '=feel', '=say'))['biggest-turn'];
    expect(turns[feat?.turn ?? 0]?.input).toEqual({ type: 'reply', id: 'feel' });
    expect(feat?.worth).toBeGreaterThan(0);
  });
  it('are given for a promise only where it was kept', () => {
    expect(featsOf(call({ anger: 45 }, ...KEPT))['best-promise']).not.toBeNull();
    expect(featsOf(call({ anger: 45 }, ...KEPT.slice(0, -1)))['best-promise']).toBeNull();
  });
  it('are given for a limit only in its order, and where it calmed', () => {
    const abused = { anger: 60, language: 2 } as const;
    const feats = featsOf(call(abused, 'limit line', '=feel', '=say'));
    expect(feats['best-limit']?.turn).toBe(2);
    expect(featsOf(call({ anger: 60 }, 'limit line', '=feel'))['best-limit']).toBeNull();
  });
  it('are none of a call in which nothing was done well', () => {
    expect(featsOf(call({ anger: 60 }, '=argue', '=argue'))).toEqual({
      'best-limit': null,
      'best-promise': null,
      'biggest-turn': null,
    });
  });
});

describe('what a call counts in a contest', () => {
  it('has nothing of composure in it', () => {
    const mark = markOf(call({ anger: 45 }, ...KEPT).state, 5);
    expect(mark.points).toBeGreaterThan(0);
    expect(mark.points).toBeLessThanOrEqual(FULL_MARK);
    expect(mark).toMatchObject({ turns: 6, openings: 0, finished: 5 });
  });
  it('counts every look into the phrase book, and anger on the way', () => {
    const calm = markOf(call({ anger: 45 }, ...KEPT).state, 5);
    const wild = markOf(call({ anger: 45 }, '=argue', 'phrase-book', ...KEPT).state, 5);
    expect(wild.openings).toBe(1);
    expect(wild.anger).toBeGreaterThan(calm.anger);
    expect(wild.points).toBeLessThan(calm.points);
  });
});
