/** Solves one scenario and prints what it took as JSON. */
import { solve } from '../../src/engine/analysis/solve.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { tellMeasured } from './apart.ts';

export interface Solved {
  readonly seconds: number;
  readonly explored: number;
  /** What the best call comes to, and what none can beat, in tenths of a point. */
  readonly low: number;
  readonly high: number;
}

function timed(scenario: Scenario): Solved {
  const start = performance.now();
  const { best, explored } = solve(scenario);
  return { seconds: (performance.now() - start) / 1000, explored, low: best.low, high: best.high };
}

tellMeasured(timed);
