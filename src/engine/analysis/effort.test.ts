import { describe, expect, it } from 'vitest';
import type { Input } from '../chart/input.ts';
import { MAX_INPUTS } from '../chart/refusal.ts';
import { longCall } from '../chart/test-random-play.ts';
import { SAMPLE } from '../chart/test-scenarios.ts';
import { openLog } from '../log/open-log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { analyse } from './analyse.ts';
import { effortsFor, FULL_UP_TO } from './effort.ts';

const amounts = (inputs: number): readonly number[] => {
  const { each, whole } = effortsFor(inputs);
  return [...each.widths, ...whole.widths, each.budget, whole.budget];
};

function analysed(scenario: Scenario, played: readonly Input[]) {
  const inputs = played.map((input, at) => ({ at, input }));
  const result = analyse(scenario, { ...openLog(scenario, { seed: 2, locale: 'en' }), inputs });
  if (!result.ok) throw new Error(result.code);
  return result.analysis;
}

describe('the effort', () => {
  it('is the same for every ordinary call', () => {
    for (let inputs = 0; inputs < FULL_UP_TO; inputs += 1)
      expect(effortsFor(inputs)).toEqual(effortsFor(FULL_UP_TO));
  });

  it('falls with every input more, and never to nothing', () => {
    for (let inputs = FULL_UP_TO; inputs <= MAX_INPUTS; inputs += 1) {
      const more = amounts(inputs + 1);
      for (const [place, amount] of amounts(inputs).entries())
        expect(more[place]).toBeLessThanOrEqual(amount);
      for (const width of effortsFor(inputs).whole.widths) expect(width).toBeGreaterThanOrEqual(1);
    }
    expect(amounts(MAX_INPUTS)).not.toEqual(amounts(FULL_UP_TO));
  });

  /** Standings that an analysis of any twenty-five inputs may look at: some seconds of a worker. */
  const MOST = 170_000;

  it.each(SAMPLE.map((scenario) => [scenario.id, scenario] as const))(
    'for the longest call of %s is no more than for an ordinary one, and every decision has its verdict',
    (_, scenario) => {
      const inputs = longCall(scenario, MAX_INPUTS);
      expect(inputs.length).toBeGreaterThan(2 * FULL_UP_TO);
      const { explored, decisions } = analysed(scenario, inputs);
      expect(explored).toBeLessThan(MOST);
      expect(decisions).toHaveLength(inputs.length);
      for (const { taken } of decisions) expect(taken.after.low).toBeGreaterThanOrEqual(0);
    },
  );
});
