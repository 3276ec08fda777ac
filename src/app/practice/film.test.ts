import { describe, expect, it } from 'vitest';
import { analyse } from '../../engine/analysis/analyse.ts';
import { PLANS } from '../../engine/analysis/test-plans.ts';
import { phaseOf, standingOf } from '../../engine/chart/call-state.ts';
import { sheetOf } from '../../engine/score/make-sheet.ts';
import { type Film, makeFilm } from './film.ts';

const plan = PLANS.find(({ name }) => name === 'trays, every-trap.plan');
if (!plan) throw new Error('the plan is gone');
const { scenario, log } = plan;
const analysed = analyse(scenario, log);
if (!analysed.ok) throw new Error(analysed.code);
const { analysis } = analysed;

const total = (film: Film | null): number =>
  film ? sheetOf(standingOf(film.replay.state)).total : Number.NaN;

describe('a film', () => {
  it('of one’s own call is the call that was played', () => {
    const film = makeFilm(scenario, log, { line: 'own', from: null }, null);
    expect(film?.replay.turns.map(({ input }) => input)).toEqual(log.inputs.map(({ input }) => input));
    expect(total(film)).toBe(analysis.result);
  });

  it('of the best and of the worst call goes from the briefing to the end', () => {
    for (const line of ['best', 'worst'] as const) {
      const film = makeFilm(scenario, log, { line, from: null }, analysis);
      expect(film?.opening).toBe(0);
      expect(film && phaseOf(film.replay.start)).toBe('briefing');
      expect(film && phaseOf(film.replay.state)).toBe('done');
    }
    const best = makeFilm(scenario, log, { line: 'best', from: null }, analysis);
    const worst = makeFilm(scenario, log, { line: 'worst', from: null }, analysis);
    expect(total(best)).toBeGreaterThan(analysis.result);
    expect(total(worst)).toBeLessThanOrEqual(analysis.result);
  });

  it('of the best way from a turn begins there and comes to what could still be had', () => {
    for (const { index, before } of analysis.decisions) {
      const film = makeFilm(scenario, log, { line: 'best', from: index }, analysis);
      expect(film?.opening).toBe(index);
      expect(total(film)).toBe(before.low);
    }
  });

  it('is not made of a turn that the call has not', () => {
    expect(makeFilm(scenario, log, { line: 'best', from: 999 }, analysis)).toBeNull();
    expect(makeFilm(scenario, log, { line: 'best', from: null }, null)).toBeNull();
  });
});
