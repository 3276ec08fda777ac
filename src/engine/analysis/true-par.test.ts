import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../chart/test-scenarios.ts';
import { truePar } from './true-par.ts';

const EFFORT = { widths: [4, 16], budget: 40, tolerance: 0 };

describe.each(SAMPLE.filter(({ id }) => id !== 'joint-account'))('the par of $id', (scenario) => {
  it.each([1, 3, 6, 20])('is found as well where the file says %i', (par) => {
    expect(truePar({ ...scenario, par }, EFFORT).fewest?.turns).toBe(scenario.par);
  });
});
