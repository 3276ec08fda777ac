import { describe, expect, it } from 'vitest';
import { openLog } from '../log/open-log.ts';
import { replay } from '../log/replay.ts';
import { makeDebrief } from '../score/make-debrief.ts';
import { makeView } from '../view/make-view.ts';
import { step } from './call.ts';
import { contextOf } from './call-state.ts';
import type { Input } from './input.ts';
import { call, drill, input, play, replayed } from './test-call.ts';

const scenario = drill({ hear: ['mirror'], act: ['act-now'] });
const GUESS: Input = { type: 'instinct', guess: { hunch: 'pressed', wish: 'moving' } };
const guess = (words: object) => ({ type: 'instinct', guess: words }) as unknown as Input;
const refusedBy = (state: ReturnType<typeof call>, guess: Input) => {
  const stepped = step(state, guess);
  return 'refused' in stepped ? stepped.refused : null;
};

describe('the first instinct (M-34)', () => {
  it('is told once, before the first answer', () => {
    const live = call(scenario);
    expect(refusedBy(live, GUESS)).toBeNull();
    expect(refusedBy(play(live, 'instinct pressed,moving'), GUESS)).toBe('nothing-left');
    expect(refusedBy(play(live, '=hear'), GUESS)).toBe('nothing-left');
  });

  it('that was skipped is not asked for again, and leaves nothing to tell', () => {
    const skipped = play(call(scenario), 'instinct none');
    expect(refusedBy(skipped, GUESS)).toBe('nothing-left');
    expect(makeView(skipped, 'coach').coach?.asksInstinct).toBe(false);
    expect(makeDebrief(replayed(scenario, ['pick-up', 'instinct none', '=hear'])).instinct).toBeNull();
  });

  it('is one of the given words', () => {
    expect(refusedBy(call(scenario), guess({ hunch: 'hungry', wish: 'moving' }))).toBe('unknown-item');
    expect(refusedBy(call(scenario), guess({ hunch: 'pressed', wish: 'cake' }))).toBe('unknown-item');
  });

  it('moves no meter, takes no turn and changes no score', () => {
    const words = ['=hear', '=act', 'end'];
    const silent = replayed(scenario, ['goal theirs', 'pick-up', ...words]);
    const told = replayed(scenario, ['goal theirs', 'pick-up', 'instinct pressed,moving', ...words]);
    expect(contextOf(told.state).customer).toEqual(contextOf(silent.state).customer);
    expect(makeDebrief(told).sheet).toEqual(makeDebrief(silent).sheet);
  });

  it('is told again in the debrief', () => {
    const inputs = ['pick-up', 'instinct pressed,moving', '=hear'].map((word, at) => ({
      at,
      input: input(word),
    }));
    const result = replay(scenario, { ...openLog(scenario, { seed: 1, locale: 'en' }), inputs });
    expect(result.ok && makeDebrief(result.replay).instinct).toEqual({ hunch: 'pressed', wish: 'moving' });
  });
});
