/** The calls of a scenario that are measured: the plans beside it as logs, and a very long one. */
import { basename } from 'node:path';
import { parsePlan } from '../../src/cli/plan/plan.ts';
import { MAX_INPUTS } from '../../src/engine/chart/refusal.ts';
import { longCall } from '../../src/engine/chart/test-random-play.ts';
import type { Log } from '../../src/engine/log/log.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { planPaths, readText } from '../../src/files/shipped.ts';
import { logOf } from './calls.ts';

export interface PlanLog {
  readonly plan: string;
  readonly log: Log;
}

export const planLogs = (scenario: Scenario): readonly PlanLog[] =>
  planPaths(scenario.id).map((path) => ({ plan: basename(path, '.plan'), log: logOfPlan(scenario, path) }));

/** What an analysis is measured with: the plans, and a call of up to as many inputs as a call takes. */
export const logsToAnalyse = (scenario: Scenario): readonly PlanLog[] => [
  ...planLogs(scenario),
  { plan: 'the longest call', log: logOf(scenario, 1, longCall(scenario, MAX_INPUTS)) },
];

function logOfPlan(scenario: Scenario, path: string): Log {
  const file = readText(path);
  const parsed = file.ok ? parsePlan(file.text) : file;
  if (!parsed.ok || !('plan' in parsed)) throw new Error(`${path} cannot be read`);
  const { seed, items } = parsed.plan;
  return logOf(
    scenario,
    seed,
    items.flatMap(({ item }) => ('input' in item ? [item.input] : [])),
  );
}
