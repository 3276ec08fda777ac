import { describe, expect, it } from 'vitest';
import { drill, replayed } from '../../engine/chart/test-call.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import { bothCurves, calmRows, pointsRows, type TwoCalls } from './compare.ts';

const scenario = drill({ hear: ['mirror'], snap: ['snap'] });
const call = (number: number, ...words: readonly string[]) => ({
  number,
  total: 0,
  endedAt: number,
  mode: 'practice' as const,
  shared: false,
  debrief: makeDebrief(replayed(scenario, ['pick-up', ...words, 'end', 'end'])),
});
const calls: TwoCalls = [call(1, '=snap', '=snap'), call(2, '=hear')];

describe('two calls side by side', () => {
  it('stand on one scale: the shorter one ends earlier', () => {
    const [long, short] = bothCurves(calls);
    expect(long.at(-1)?.x).toBe(100);
    expect(short.map(({ x }) => x)).toEqual(long.slice(0, short.length).map(({ x }) => x));
  });
  it('have a row for every answer of the longer one', () => {
    const rows = calmRows(calls);
    expect(rows.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
    expect(rows[0]?.calm).toEqual([55, 55]);
    expect(rows.at(-1)?.calm[1]).toBeNull();
  });
  it('tell what the second has more, in every dimension and in all', () => {
    const rows = pointsRows(calls);
    for (const { points, more } of rows) expect(points[0] + more).toBe(points[1]);
    expect(rows.at(-1)).toMatchObject({
      what: 'total',
      points: calls.map(({ debrief }) => debrief.sheet.total),
    });
    expect(rows.find(({ what }) => what === 'calming')?.more).toBeGreaterThan(0);
  });
});
