import { describe, expect, it } from 'vitest';
import { FORM_SCENARIOS } from '../scenario/test-forms.ts';
import { type CallState, canonicalState, contextOf } from './call-state.ts';
import { wander } from './test-random-play.ts';
import { SHIPPED } from './test-scenarios.ts';

interface Value {
  readonly temper: string;
  readonly language: string;
  readonly ladder: string;
  readonly clock: string;
  readonly steps: string;
  readonly contact: string;
}

/** Heard, clear and agreed in each of the steps. */
const ANY = expect.any(Boolean);
const STEP_FACTS: Readonly<Record<string, readonly unknown[]>> = {
  strategise: [false, false, false],
  acknowledge: [false, ANY, ANY],
  clarify: [true, false, ANY],
  present: [true, true, false],
  check: [true, true, true],
};

const clockOf = ({ circumstances, ...state }: CallState): string => {
  if (circumstances.urgency === 0) return 'idle';
  return contextOf({ circumstances, ...state }).customer.acting ? 'stopped' : 'running';
};

describe.each([...SHIPPED, ...FORM_SCENARIOS].map((scenario) => [scenario.id, scenario] as const))(
  '4.5 on %s, whatever is played',
  (_, scenario) => {
    it('the regions of the chart say what the customer is', () => {
      const [found, expected] = [new Map<string, unknown>(), new Map<string, unknown>()];
      for (let seed = 0; seed < 120; seed += 1)
        wander(scenario, seed, (state) => {
          const { mood, language, rung, heard, clear, agreed } = contextOf(state).customer;
          const { temper, language: said, ladder, clock, steps } = state.snapshot.value as Value;
          const shown = [temper, said, ladder, clock, steps, heard, clear, agreed];
          const held = [mood, language, rung, clockOf(state)];
          // Many states are alike, and each kind is compared once.
          const kind = JSON.stringify([shown, held]);
          found.set(kind, shown);
          expected.set(kind, [...held, steps, ...(STEP_FACTS[steps] ?? [])]);
        });
      expect([...found.values()]).toEqual([...expected.values()]);
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

    it('calls that are played side by side come to what each comes to alone', () => {
      const alone = [1, 2].map((seed) => {
        const states: string[] = [];
        wander(scenario, seed, (state) => states.push(canonicalState(state)));
        return states;
      });
      const [first, second] = [[], []] as [string[], string[]];
      wander(scenario, 1, (state) => {
        first.push(canonicalState(state));
        second.length = 0;
        wander(scenario, 2, (other) => second.push(canonicalState(other)));
      });
      expect([first, second]).toEqual(alone);
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
