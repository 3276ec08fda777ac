import { describe, expect, it } from 'vitest';
import { PLANS } from '../engine/analysis/test-plans.ts';
import { drill, replayed } from '../engine/chart/test-call.ts';
import { type Replay, replay } from '../engine/log/replay.ts';
import { CRAFTS, howTaken, praisable } from './kudos.ts';

const played = PLANS.map(({ name, scenario, log }) => {
  const result = replay(scenario, log);
  if (!result.ok) throw new Error(`${name}: ${result.code}`);
  return { name, replay: result.replay };
});
const planned = (name: string): Replay => played.find((plan) => plan.name === `${name}.plan`)!.replay;
const said = (start: object, ...words: readonly string[]): Replay => {
  const usual = drill({ see: ['validate'], ask: ['open-question'] });
  return replayed({ ...usual, start: { ...usual.start, ...start } }, ['pick-up', ...words]);
};
const AGREEING = {
  say: ['mirror'],
  feel: ['validate'],
  hope: ['ask-hope'],
  act: ['act-now'],
  offer: ['options'],
  deal: { acts: ['agree'], promises: 'letter' },
} as const satisfies Parameters<typeof drill>[0];

/** A promise is given in the end; what is done `after` decides whether it was kept. */
const keeping = (...after: readonly string[]): Replay =>
  replayed(
    drill(AGREEING, { par: 30, start: { anger: 45, trust: 60, urgency: 0, language: 0, waited: 0 } }),
    ['pick-up', ...Object.keys(AGREEING).map((id) => `=${id}`), 'end', ...after],
  );
const craftsIn = (call: Replay) => praisable(call).map(({ craft }) => craft);

describe('what a team-mate can name of a call', () => {
  it('is what it had, each by the answer in which it was done', () => {
    const call = said({ anger: 70, language: 3 }, 'limit line', '=see');
    expect(praisable(call)).toEqual([
      { craft: 'drew-line', answer: 1 },
      { craft: 'validate', answer: 2 },
      { craft: 'ally', answer: 1 },
      { craft: 'biggest-turn', answer: 1 },
    ]);
  });

  it('is a promise kept, or one kept early, and never both', () => {
    const best = craftsIn(planned('leaflet, best'));
    expect(best).toContain('promise-early');
    expect(best).not.toContain('promise-kept');
    const kept = craftsIn(keeping('follow-up sent'));
    expect(kept).toContain('promise-kept');
    expect(kept).not.toContain('promise-early');
    expect(craftsIn(keeping())).not.toContain('promise-kept');
  });

  it('is nothing where nothing stood out, or where the call was thrown down', () => {
    expect(praisable(said({ anger: 60 }, '=ask'))).toEqual([]);
    expect(praisable(said({ anger: 60 }, '=see', 'end'))).toEqual([]);
  });

  it('lies within the call, is on the list, and is named once, in every call that is written down', () => {
    for (const { name, replay: call } of played) {
      const moments = praisable(call);
      const crafts = moments.map(({ craft }) => craft);
      expect(new Set(crafts).size, name).toBe(crafts.length);
      for (const { craft, answer } of moments) {
        expect(CRAFTS, name).toContain(craft);
        expect(answer, `${name}: ${craft}`).toBeGreaterThan(0);
        expect(answer, `${name}: ${craft}`).toBeLessThan(call.turns.length);
      }
    }
  });
});

describe('kudos that are taken', () => {
  it('count as said at once right after the call, and as written from then on', () => {
    const minute = 60 * 1000;
    expect([0, 30, 31, 1440].map((minutes) => howTaken(0, minutes * minute))).toEqual([
      'at-once',
      'at-once',
      'written',
      'written',
    ]);
  });
});
