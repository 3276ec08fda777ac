import { describe, expect, it } from 'vitest';
import { openLog } from '../log/open-log.ts';
import { replay } from '../log/replay.ts';
import { makeDebrief } from '../score/make-debrief.ts';
import { step } from './call.ts';
import { contextOf } from './call-state.ts';
import type { Input } from './input.ts';
import { call, drill, input, play, replayed } from './test-call.ts';

const scenario = drill({ hear: ['mirror'], act: ['act-now'] });
const GUESS: Input = { type: 'instinct', hunch: 'pressed', wish: 'moving' };
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

  it('is one of the given words', () => {
    expect(refusedBy(call(scenario), { ...GUESS, hunch: 'hungry' } as unknown as Input)).toBe('unknown-item');
    expect(refusedBy(call(scenario), { ...GUESS, wish: 'cake' } as unknown as Input)).toBe('unknown-item');
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
