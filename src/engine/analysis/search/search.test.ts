import { describe, expect, it } from 'vitest';
import type { Input } from '../../chart/input.ts';
import type { Standing } from '../../chart/standing.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { makeBound } from '../bound/bound.ts';
import { bestFirst } from './best-first.ts';
import { type Effort, reachable } from './search.ts';
import { bestOfAll, playOn } from './test-brute-force.ts';
import { SMALL_CALLS, standingAt } from './test-small-calls.ts';

const USUAL: Effort = { widths: [4, 12], budget: 8, tolerance: 2 };
const THOROUGH: Effort = { widths: [4, 12, 60], budget: 60, tolerance: 0 };

const HARDEST = 4;
const turnsOf = ({ context }: Standing): number => context.customer.tally.turns;
const calls = Object.keys(SMALL_CALLS).map((name) => {
  const standing = standingAt(SMALL_CALLS[name] ?? { words: [] });
  return [name, standing, turnsOf(standing) + HARDEST] as const;
});

const search = (standing: Standing, horizon: number, effort = USUAL) =>
  reachable(standing, { bound: makeBound(standing, horizon), horizon }, effort);

/** Where four inputs can end well. */
const NEAR_THE_END: readonly string[] = ['before the agreement', 'after the agreement'];

describe.each(calls)('%s', (name, standing, horizon) => {
  it('what is said to be reachable was played out: its line gives exactly that', () => {
    for (const effort of [USUAL, THOROUGH]) {
      const { low, high, line } = search(standing, horizon, effort);
      const end = playOn(standing, line);
      expect(end.phase).toBe('done');
      expect(sheetOf(end).total).toBe(low);
      expect(high).toBeGreaterThanOrEqual(low);
    }
  });

  it('nothing that three or four inputs of any kind come to is better than the upper end', () => {
    const truth = bestOfAll(standing, { inputs: NEAR_THE_END.includes(name) ? 4 : 3, turns: horizon });
    for (const effort of [USUAL, THOROUGH]) {
      const { high } = search(standing, horizon, effort);
      expect({ above: Math.max(0, truth.total - high), line: truth.line }).toEqual({
        above: 0,
        line: truth.line,
      });
    }
  });

  it('the best call of up to six replies, waits and ways out is found, or one as good', () => {
    const said: readonly Input['type'][] = [
      'goal',
      'pick-up',
      'reply',
      'listen',
      'end',
      'call-back',
      'follow-up',
    ];
    const may = ({ type }: Input): boolean => said.includes(type);
    const truth = bestOfAll(standing, { inputs: 6, turns: horizon, may });
    const { low, high } = search(standing, horizon);
    expect(truth.total).toBeGreaterThanOrEqual(0);
    expect(low).toBeGreaterThanOrEqual(truth.total - USUAL.tolerance);
    expect(high).toBeGreaterThanOrEqual(truth.total);
  });
});

describe('a search', () => {
  it('gives what a finished call came to', () => {
    const standing = standingAt({ words: ['pick-up', '=argue'] });
    const { total } = sheetOf(standing);
    expect(search(standing, 12)).toMatchObject({ low: total, high: total, line: [] });
  });

  it('takes a way out that costs no turn at the last turn there is', () => {
    const agreed = standingAt({ words: ['goal theirs', 'pick-up', '=see', '=hope', '=two', '=deal'] });
    const opening = standingAt({ words: ['goal theirs', 'pick-up'] });
    expect(turnsOf(agreed)).toBe(4);
    const { low, line } = search(opening, 4);
    expect(low).toBeGreaterThan(800);
    expect(line.slice(-2)).toEqual([{ type: 'end' }, { type: 'follow-up', sent: true }]);
    expect(turnsOf(playOn(opening, line))).toBe(4);
  });

  it('finds a way out of every call, however short it has to be', () => {
    const standing = standingAt({ scenario: { par: 1 }, words: ['pick-up', '=see'] });
    expect(search(standing, 2).low).toBeGreaterThanOrEqual(0);
    expect(search(standing, 2).line.length).toBeGreaterThan(0);
  });

  it('opened best first alone, finds the same at the last turn there is, and nothing beyond', () => {
    const standing = standingAt({ words: ['goal theirs', 'pick-up', '=see', '=hope', '=two'] });
    const found = (horizon: number): number => {
      const course = { bound: makeBound(standing, horizon), horizon };
      const start = { standing, inputs: [], from: null, high: 1000 };
      const none = { low: -1, trail: null, explored: 0 };
      return bestFirst(start, none, course, { budget: 40, tolerance: 0 }).low;
    };
    expect(found(4)).toBeGreaterThan(800);
    expect(found(3)).toBeLessThan(800);
  });

  it('finds no worse a result with more effort', () => {
    for (const [, standing, horizon] of calls) {
      const some = search(standing, horizon, { widths: [2], budget: 0, tolerance: 0 });
      const more = search(standing, horizon, { widths: [2, 20], budget: 20, tolerance: 0 });
      expect(more.low).toBeGreaterThanOrEqual(some.low);
      expect(more.high).toBeLessThanOrEqual(some.high);
      expect(more.explored).toBeGreaterThanOrEqual(some.explored);
    }
  });

  it('says the same every time', () => {
    const [, standing, horizon] = calls[1] ?? calls[0] ?? [];
    if (!standing || !horizon) throw new Error('no calls');
    expect(search(standing, horizon)).toEqual(search(standing, horizon));
  });
});
