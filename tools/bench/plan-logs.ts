/** The plans beside a scenario as the logs of finished calls. */
import { basename } from 'node:path';
import { planPaths, readText } from '../../src/cli/files.ts';
import { parsePlan } from '../../src/cli/plan/plan.ts';
import type { Log } from '../../src/engine/log/log.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { logOf } from './calls.ts';

export interface PlanLog {
  readonly plan: string;
  readonly log: Log;
}

export const planLogs = (scenario: Scenario): readonly PlanLog[] =>
  planPaths(scenario.id).map((path) => ({ plan: basename(path, '.plan'), log: logOfPlan(scenario, path) }));

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
