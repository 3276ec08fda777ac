import { describe, expect, it } from 'vitest';
import type { Visit } from '../../engine/analysis/solve.ts';
import { drill } from '../../engine/chart/test-call.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { lintPositions } from './positions.ts';

const drilled = drill({ hear: ['mirror'], care: ['empathise'], ask: ['ask-hope'], bait: ['vague'] });
const IDS = ['hear', 'care', 'ask', 'bait'];

/** A scenario with a line for every answer, which stands at that place of the line, counted from 0. */
function withAnswersAt(places: readonly number[], among = IDS): readonly [Scenario, readonly Visit[]] {
  const ids = places.map((_, at) => `line-${at}`);
  const lines = ids.map((id) => [id, { id, stage: 'talk', again: false, replies: among }] as const);
  const visits = places.map((place, at) => visitOf(ids[at] ?? '', among[place] ?? '', among));
  return [{ ...drilled, lines: Object.fromEntries(lines) }, visits];
}

function visitOf(line: string, best: string, among = IDS): Visit {
  const replies = among.map((reply) => ({
    reply,
    regret: reply === best ? 0 : 30,
    after: { low: 0, high: 0 },
    effect: reply,
  }));
  return { line, mood: 'prickly', anger: 400, replies };
}

describe('the place of the answer in the file', () => {
  it('is told where it is the same at most lines', () => {
    const [scenario, visits] = withAnswersAt([1, 1, 0, 1, 1]);
    expect(lintPositions(scenario, visits)).toEqual([
      {
        code: 'best-at-one-position',
        at: '',
        detail: 'the only good reply is number 2 at 4 of 5 lines: line-0, line-1, line-3, line-4',
      },
    ]);
  });
  it('is told where it is the last, however many replies there are', () => {
    const [three, few] = withAnswersAt([2, 2, 2], ['hear', 'care', 'bait']);
    const [four, many] = withAnswersAt([3, 3, 3, 0]);
    const renamed = many.map((visit) => ({ ...visit, line: `more-${visit.line}` }));
    const lines = Object.values(four.lines).map((line) => ({ ...line, id: `more-${line.id}` }));
    const both = {
      ...three,
      lines: { ...three.lines, ...Object.fromEntries(lines.map((line) => [line.id, line])) },
    };
    const told = lintPositions(both, [...few, ...renamed]);
    expect(told.map(({ detail }) => detail.split(':')[0])).toEqual([
      'the only good reply is the last at 6 of 7 lines',
    ]);
  });
  it('is nothing to tell where answers stand here and there, or are few', () => {
    expect(lintPositions(...withAnswersAt([0, 1, 2, 3, 1]))).toEqual([]);
    expect(lintPositions(...withAnswersAt([1, 1, 1, 1]))).toEqual([]);
  });
  it('does not count a line at which the answer depends on the visit, or at which there are two', () => {
    const [scenario, visits] = withAnswersAt([1, 1, 1, 1, 1]);
    const elsewhere = visitOf('line-0', 'hear');
    const [second] = visits.slice(1);
    const two = {
      ...visitOf('line-1', 'care'),
      replies: second?.replies.map((each) => ({ ...each, regret: 0 })) ?? [],
    };
    expect(lintPositions(scenario, [...visits, elsewhere])).toEqual([]);
    expect(lintPositions(scenario, [...visits, two])).toEqual([]);
  });
});
