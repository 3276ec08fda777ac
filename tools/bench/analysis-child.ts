/** Analyses every plan of one scenario some times over and prints what it took as JSON. */
import { analyse } from '../../src/engine/analysis/analyse.ts';
import type { Analysis } from '../../src/engine/analysis/analysis.ts';
import type { Log } from '../../src/engine/log/log.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { tellMeasured } from './apart.ts';
import { logsToAnalyse } from './plan-logs.ts';
import { median } from './rows.ts';

export interface Measured {
  readonly plans: readonly {
    readonly plan: string;
    /** Milliseconds: before anything is warm, and in the middle of all runs. */
    readonly first: number;
    readonly median: number;
    readonly explored: number;
    /** The widest interval before a decision, in tenths of a point. */
    readonly widest: number;
  }[];
}

const RUNS = 5;

function timed(scenario: Scenario, log: Log): { analysis: Analysis; took: number } {
  const start = performance.now();
  const analysed = analyse(scenario, log);
  const took = performance.now() - start;
  if (!analysed.ok) throw new Error(`${scenario.id}: ${analysed.code}`);
  return { analysis: analysed.analysis, took };
}

function measure(scenario: Scenario): Measured {
  const plans = logsToAnalyse(scenario).map(({ plan, log }) => {
    const { analysis, took: first } = timed(scenario, log);
    const later = Array.from({ length: RUNS - 1 }, () => timed(scenario, log).took);
    const widths = analysis.decisions.map((decision) => decision.before.high - decision.before.low);
    return {
      plan,
      first,
      median: median([first, ...later]),
      explored: analysis.explored,
      widest: Math.max(0, ...widths),
    };
  });
  return { plans };
}

tellMeasured(measure);
