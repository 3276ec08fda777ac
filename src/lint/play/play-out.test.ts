import { describe, expect, it } from 'vitest';
import { drill, line } from '../../engine/chart/test-call.ts';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import { seeds } from './chance.ts';
import { meanOf, type Pick, pickAny, pickUp, playOut, scoreOf } from './play-out.ts';
import { talk, to } from './test-talk.ts';

const firstOf: Pick = (shown) => shown[0];
const ended = (scenario: Parameters<typeof pickUp>[0], seed: number, pick: Pick = pickAny) =>
  playOut(pickUp(scenario, seed), seed, pick);

describe('playing by the replies alone', () => {
  it('brings every call to its end, with all that was promised followed up', () => {
    for (const scenario of SHIPPED)
      for (const seed of seeds(40)) {
        const { end, choices } = ended(scenario, seed);
        expect(end.phase).toBe('done');
        expect(end.context.customer.ledger.every(({ outcome }) => outcome !== null)).toBe(true);
        for (const { shown, picked } of choices) expect(shown).toContain(picked);
      }
  });

  it('is the same call for the same seed and another one for another', () => {
    const ids = (seed: number) =>
      ended(talk(), seed)
        .choices.map(({ picked }) => picked.id)
        .join(' ');
    expect(ids(5)).toBe(ids(5));
    expect(new Set(seeds(20).map(ids)).size).toBeGreaterThan(5);
  });

  it('chooses a goal by the seed, each as often as the other', () => {
    const goals = seeds(200).map((seed) => pickUp(talk(), seed).context.goal);
    expect(Math.abs(goals.filter((goal) => goal === 'theirs').length - 100)).toBeLessThan(25);
  });

  it('takes a paused call up again once, and lets it go after that', () => {
    const hang = drill({ hang: ['hang-up'] });
    const { end, choices } = ended(hang, 1, firstOf);
    expect(choices).toHaveLength(2);
    expect([end.place, end.context.customer.tally.callBacks]).toEqual([{ ending: 'badly' }, 1]);
  });

  it('ends the call where there is nothing to say, and where talk goes round for ever', () => {
    const silent = talk({}, { lines: { ...talk().lines, told: line('told', []) } });
    expect(ended(silent, 1, (shown) => shown.find(({ id }) => id === 'hear')).end.place).toEqual({
      ending: 'badly',
    });
    const round = ended(drill({ again: ['listen'] }), 1, firstOf);
    expect([round.end.phase, round.choices.length]).toEqual(['done', 98]);
  });

  it('is scored by the rubric', () => {
    const snap = talk({ hear: { acts: ['snap'], ...to('badly') } });
    expect(scoreOf(ended(snap, 1))).toBeLessThanOrEqual(40);
    const well = ['hear', 'ask', 'offer', 'deal'];
    const best = ended(talk(), 1, (shown, _, { context }) =>
      shown.find(({ id }) => id === well[context.said.length]),
    );
    expect(scoreOf(best)).toBeGreaterThan(70);
  });
});

describe('random play', () => {
  it('takes every place in the order shown equally often', () => {
    const places = seeds(600).map((seed) => {
      const { shown, picked } = ended(talk(), seed).choices[0]!;
      return shown.indexOf(picked);
    });
    expect(Math.abs(meanOf(places) - 0.5)).toBeLessThan(0.06);
  });
});
