import { describe, expect, it } from 'vitest';
import type { Visit } from '../../engine/analysis/solve.ts';
import { drill } from '../../engine/chart/test-call.ts';
import { hash32 } from '../../engine/hash.ts';
import { lintPositions } from './positions.ts';

const scenario = drill({ hear: ['mirror'], care: ['empathise'], bait: ['vague'] });

function visitOf(points: Readonly<Record<string, number>>): Visit {
  const replies = Object.entries(points).map(([reply, regret]) => ({
    reply,
    regret,
    after: { low: 0, high: 0 },
    effect: reply,
  }));
  return { line: 'opening', mood: 'prickly', anger: 400, replies };
}

/** A name that the seeds lay out first nearly always: found by trying, as bad luck would. */
function luckyName(): string {
  const places = (name: string): number =>
    Array.from({ length: 60 }, (_, seed) => {
      const own = hash32(`${seed} opening ${name}`);
      return ['care', 'bait'].every((other) => own < hash32(`${seed} opening ${other}`));
    }).filter(Boolean).length;
  for (let at = 0; at < 200_000; at += 1) if (places(`n${at}`) > 36) return `n${at}`;
  throw new Error('no such name');
}

describe('the place of the best reply', () => {
  it('says nothing where the seeds shuffle well', () => {
    expect(lintPositions(scenario, [visitOf({ hear: 0, care: 30, bait: 40 })])).toEqual([]);
  });
  it('is told where the best reply nearly always stands at one place', () => {
    const name = luckyName();
    const told = lintPositions(scenario, [visitOf({ [name]: 0, care: 30, bait: 40 })]);
    expect(told).toEqual([expect.objectContaining({ code: 'best-at-one-position', at: 'lines.opening' })]);
    expect(told[0]?.detail).toMatch(new RegExp(`^${name} stands at place 1 in \\d+ % of calls$`));
  });
  it('is not asked for where several replies are as good', () => {
    const name = luckyName();
    expect(lintPositions(scenario, [visitOf({ [name]: 0, care: 3, bait: 40 })])).toEqual([]);
  });
});
