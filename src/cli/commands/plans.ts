import { basename } from 'node:path';
import { startCall, step } from '../../engine/chart/call.ts';
import { planPaths, readText, scenarioIds, shippedScenario } from '../files.ts';
import { type Plan, type PlanFault, parsePlan } from '../plan/plan.ts';
import type { Report } from '../report.ts';

/** `plans [ID…]`: plays every plan beside the scenarios and tells where one is no longer true. */
export async function plans(ids: readonly string[]): Promise<Report> {
  const chosen = ids.length > 0 ? ids : scenarioIds();
  const results = chosen.flatMap((id) => {
    const paths = planPaths(id);
    if (paths.length < FEWEST)
      return [{ scenario: id, plan: '', faults: [{ line: 0, message: `fewer than ${FEWEST} plans` }] }];
    return paths.map((path) => ({ scenario: id, plan: basename(path), faults: runFile(path) }));
  });
  const failed = results.some(({ faults }) => faults.length > 0);
  const lines = results.flatMap(({ scenario, plan, faults }) =>
    faults.length === 0
      ? [`${scenario}/${plan}: holds`]
      : faults.map(({ line, message }) => `${scenario}/${plan}:${line}: ${message}`),
  );
  return { exit: failed ? 1 : 0, data: results, lines };
}

/** The reference path and two bad ones. */
const FEWEST = 3;

function runFile(path: string): readonly PlanFault[] {
  const file = readText(path);
  if (!file.ok) return [{ line: 0, message: file.code }];
  const parsed = parsePlan(file.text);
  return parsed.ok ? runPlan(parsed.plan) : parsed.faults;
}

/** Every expectation that is not met; the first refused input ends the plan. */
export function runPlan({ scenario: id, seed, items }: Plan): readonly PlanFault[] {
  const scenario = shippedScenario(id);
  if (!scenario) return [{ line: 1, message: `no scenario ${id}` }];
  const faults: PlanFault[] = [];
  let state = startCall(scenario, seed);
  for (const { line, words, item } of items) {
    if ('expect' in item) {
      const found = item.expect.missedBy(state);
      if (found !== null) faults.push({ line, message: `${words}: found ${found}` });
      continue;
    }
    const stepped = step(state, item.input);
    if ('refused' in stepped) return [...faults, { line, message: `${words}: refused, ${stepped.refused}` }];
    state = stepped.state;
  }
  return faults;
}
