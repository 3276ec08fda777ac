import { describe, expect, it } from 'vitest';
import type { Decision, Move } from '../../engine/analysis/analysis.ts';
import { judge } from '../../engine/analysis/verdict.ts';
import type { Input } from '../../engine/chart/input.ts';
import { type Awaited, verdictOn } from './verdicts.ts';

const BEST = 900;
/** A move after which so many tenths can still be had, of 900. */
function move(input: Input, tenths: number): Move {
  const after = { low: tenths, high: tenths };
  const regret = { low: BEST - tenths, high: BEST - tenths };
  return { input, after, regret, verdict: judge(regret), accuracy: 1 };
}
const reply = (id: string, tenths: number): Move => move({ type: 'reply', id }, tenths);

type There = Extract<Awaited, { phase: 'there' }>;

function analysisOf(taken: Move, others: readonly Move[], best: readonly Input[]): There {
  const before = { low: BEST, high: BEST };
  const decision: Decision = { index: 4, before, moves: [taken, ...others], taken, best };
  const analysis = {
    decisions: [decision],
    accuracy: 1,
    result: 0,
    bestLine: [],
    worstLine: [],
    explored: 1,
  };
  return { phase: 'there', analysis, replies: { 'over-promise': { acts: [], trap: 'over-promise' } } };
}

describe('the verdict on a turn', () => {
  it('names what was given away, and the reply that would have kept most', () => {
    const better = reply('hear', 900);
    const analysis = analysisOf(reply('argue', 840), [reply('guess', 880), better], [better.input]);
    expect(verdictOn(analysis, 4, false)).toEqual({
      verdict: 'mistake',
      orWorse: null,
      lost: 6,
      better: better.input,
    });
  });

  it('never recommends a trap, even one that would have kept most', () => {
    const better = reply('hear', 895);
    const trap = reply('over-promise', 900);
    const analysis = analysisOf(reply('argue', 840), [trap, better], [trap.input]);
    expect(verdictOn(analysis, 4, false)?.better).toEqual(better.input);
    expect(verdictOn(analysisOf(reply('argue', 840), [trap], [trap.input]), 4, false)?.better).toBeNull();
  });

  it('asks for nothing better where the reply was good', () => {
    const better = reply('hear', 900);
    const analysis = analysisOf(reply('guess', 890), [better], [better.input]);
    expect(verdictOn(analysis, 4, false)).toEqual({ verdict: 'good', orWorse: null, lost: 1, better: null });
  });

  it('tells what it may be as well, where the search is not sure', () => {
    const taken = { ...reply('argue', 885), regret: { low: 12, high: 20 } };
    expect(verdictOn(analysisOf(taken, [reply('hear', 900)], []), 4, false)?.orWorse).toBe('inaccuracy');
  });

  it('calls no trap good, even where a ceiling left nothing to lose', () => {
    const there = analysisOf(reply('over-promise', 900), [reply('hear', 900)], []);
    expect(verdictOn(there, 4, true)?.verdict).toBe('spent');
    expect(verdictOn(there, 4, false)?.verdict).toBe('best');
  });

  it('says so where the search cannot tell', () => {
    const taken = { ...reply('argue', 840), regret: { low: 2, high: 420 } };
    expect(verdictOn(analysisOf(taken, [reply('hear', 900)], []), 4, false)).toEqual({
      verdict: 'unclear',
      orWorse: null,
      lost: 0,
      better: null,
    });
  });

  describe('where every reply loses as much', () => {
    const breath: Input = { type: 'breathe', how: 'breath' };
    const line: Input = { type: 'limit', rung: 'line' };
    const betterBy = (...best: readonly Input[]) =>
      verdictOn(analysisOf(reply('argue', 840), [reply('guess', 842)], best), 4, false)?.better;

    it('names the tool of the best way, past what only makes ready', () =>
      expect(betterBy(breath, line)).toEqual(line));
    it('names what makes ready where a reply comes after it that was not at hand', () =>
      expect(betterBy(breath, { type: 'reply', id: 'faded' })).toEqual(breath));
  });

  it('never recommends what was done', () => {
    const taken = reply('argue', 840);
    expect(verdictOn(analysisOf(taken, [], [taken.input]), 4, false)?.better).toBeNull();
  });

  it('is not there where nothing was decided', () =>
    expect(verdictOn(analysisOf(reply('hear', 900), [], []), 3, false)).toBeNull());
});
