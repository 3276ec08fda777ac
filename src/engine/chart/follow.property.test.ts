import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../hostile/test-random-scenario.ts';
import { FORM_SCENARIOS } from '../scenario/test-forms.ts';
import { type Stepped, startCall, step } from './call.ts';
import { type CallState, standingOf } from './call-state.ts';
import { follow } from './follow.ts';
import { inputsOf } from './inputs-of.ts';
import { refusalOf } from './refusal.ts';
import type { Standing } from './standing.ts';
import { anyInput, chance } from './test-random-play.ts';
import { SHIPPED } from './test-scenarios.ts';

/** Plays random inputs with the chart, and without it from every standing on the way. */
function differences(scenario: Parameters<typeof startCall>[0], seed: number): readonly unknown[] {
  const draw = chance(seed);
  const found: unknown[] = [];
  let state = startCall(scenario, seed);
  for (let turn = 0; turn < 40; turn += 1) {
    const input = anyInput(state, draw);
    const stepped = step(state, input);
    if (!agrees(state, input, stepped)) found.push([input, standingOf(state).place]);
    if ('state' in stepped) state = stepped.state;
  }
  return found;
}

function agrees(state: CallState, input: Parameters<typeof step>[1], stepped: Stepped): boolean {
  const standing = standingOf(state);
  if ('refused' in stepped) return refusalOf(standing, input) === stepped.refused;
  return isSame(follow(standing, input), standingOf(stepped.state));
}

/** The scenario, which is most of a standing, is one and the same; the rest is written out. */
const isSame = ({ scenario, ...one }: Standing, { scenario: its, ...other }: Standing): boolean =>
  scenario === its && JSON.stringify(one) === JSON.stringify(other);

describe('following an input without the chart', () => {
  it.each([...SHIPPED, ...FORM_SCENARIOS].map((scenario) => [scenario.id, scenario] as const))(
    'leads where the chart of %s leads',
    (_, scenario) => {
      const seeds = Array.from({ length: 150 }, (__, seed) => seed);
      expect(seeds.flatMap((seed) => differences(scenario, seed)).slice(0, 3)).toEqual([]);
    },
  );

  it('leads where the chart leads in scenarios nobody wrote, whatever their places are called', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, seed) => {
        expect(differences(scenario, seed)).toEqual([]);
      }),
      { seed: 20_261_121, numRuns: 150 },
    );
  });
});

describe('the inputs of a standing', () => {
  it.each([...SHIPPED, ...FORM_SCENARIOS].map((scenario) => [scenario.id, scenario] as const))(
    'are those %s takes',
    (_, scenario) => {
      const draw = chance(7);
      let state = startCall(scenario, 7);
      for (let turn = 0; turn < 30; turn += 1) {
        const inputs = inputsOf(standingOf(state));
        for (const input of inputs) expect(step(state, input)).toHaveProperty('state');
        const stepped = step(state, anyInput(state, draw));
        if ('state' in stepped) state = stepped.state;
      }
    },
  );
});
