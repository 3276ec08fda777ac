import { describe, expect, it } from 'vitest';
import { startCall, step } from './call.ts';
import { type CallState, canonicalState, contextOf, phaseOf } from './call-state.ts';
import { SHIPPED } from './test-call.ts';
import { anyInput, chance } from './test-random-play.ts';

interface Value {
  readonly temper: string;
  readonly language: string;
  readonly ladder: string;
  readonly clock: string;
  readonly steps: string;
  readonly contact: string;
}

/** Plays random inputs from the briefing on and shows every state on the way. */
function wander(
  scenario: CallState['scenario'],
  seed: number,
  look: (state: CallState, before: CallState) => void,
) {
  const draw = chance(seed);
  let state = startCall(scenario, seed);
  look(state, state);
  for (let turn = 0; turn < 24 && phaseOf(state) !== 'done'; turn += 1) {
    const stepped = step(state, anyInput(state, draw));
    if ('refused' in stepped) continue;
    look(stepped.state, state);
    state = stepped.state;
  }
}

const clockOf = ({ circumstances, ...state }: CallState): string => {
  if (circumstances.urgency === 0) return 'idle';
  return contextOf({ circumstances, ...state }).customer.acting ? 'stopped' : 'running';
};

describe.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))(
  '4.5 on %s, whatever is played',
  (_, scenario) => {
    it('the regions of the chart say what the customer is', () => {
      for (let seed = 0; seed < 120; seed += 1)
        wander(scenario, seed, (state) => {
          const { mood, language, rung, heard, clear, agreed } = contextOf(state).customer;
          const value = state.snapshot.value as Value;
          expect(value).toMatchObject({ temper: mood, language, ladder: rung, clock: clockOf(state) });
          if (value.steps === 'check') expect([heard, clear, agreed]).toEqual([true, true, true]);
          if (value.steps === 'present') expect([heard, clear, agreed]).toEqual([true, true, false]);
          if (value.steps === 'clarify') expect([heard, clear]).toEqual([true, false]);
          if (value.steps === 'acknowledge') expect(heard).toBe(false);
        });
    });

    it('a step leaves the call it was given as it was', () => {
      for (let seed = 0; seed < 25; seed += 1) {
        const seen: { readonly state: CallState; readonly text: string }[] = [];
        wander(scenario, seed, (state) => {
          deepFreeze(contextOf(state));
          seen.push({ state, text: canonicalState(state) });
        });
        for (const { state, text } of seen) expect(canonicalState(state)).toBe(text);
      }
    });

    it('the same inputs with the same seed give the same call', () => {
      for (let seed = 0; seed < 10; seed += 1) {
        const [first, second] = [[], []] as [string[], string[]];
        wander(scenario, seed, (state) => first.push(canonicalState(state)));
        wander(scenario, seed, (state) => second.push(canonicalState(state)));
        expect(second).toEqual(first);
      }
    });

    it('what a call is can be written down as plain data and is whole again when read', () => {
      wander(scenario, 7, (state) => {
        const text = canonicalState(state);
        expect(JSON.stringify(JSON.parse(text))).toBe(text);
        expect(structuredClone(contextOf(state))).toEqual(contextOf(state));
      });
    });
  },
);

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}
