import { basename } from 'node:path';
import { startCall, step } from '../../engine/chart/call.ts';
import { planPaths, readShippedScenario, readText } from '../../files/shipped.ts';
import { type Plan, type PlanFault, parsePlan, planFault } from '../plan/plan.ts';
import type { Report } from '../report.ts';
import { openScenarios } from '../scenarios.ts';

/** `plans [ID…]`: plays every plan beside the scenarios and tells where one is no longer true. */
export async function plans(ids: readonly string[]): Promise<Report> {
  const opened = openScenarios(ids);
  if (!opened.ok) return opened.report;
  const results = opened.scenarios.flatMap(({ id }) => {
    const paths = planPaths(id);
    if (paths.length < FEWEST)
      return [{ scenario: id, plan: '', faults: [planFault('too-few-plans', 0, `fewer than ${FEWEST}`)] }];
    return paths.map((path) => ({ scenario: id, plan: basename(path), faults: runFile(path) }));
  });
  const failed = results.some(({ faults }) => faults.length > 0);
  const lines = results.flatMap(({ scenario, plan, faults }) =>
    faults.length === 0
      ? [`${scenario}/${plan}: holds`]
      : faults.map((fault) => faultLine(`${scenario}/${plan}`, fault)),
  );
  return { exit: failed ? 1 : 0, data: results, lines };
}

const faultLine = (file: string, { code, line, detail }: PlanFault): string =>
  [line === 0 ? file : `${file}:${line}`, code, detail].filter((part) => part !== '').join('  ');

/** The reference path and two bad ones. */
const FEWEST = 3;

function runFile(path: string): readonly PlanFault[] {
  const file = readText(path);
  if (!file.ok) return [planFault(file.code, 0)];
  const parsed = parsePlan(file.text);
  return parsed.ok ? runPlan(parsed.plan) : parsed.faults;
}

/** Every expectation that is not met; the first refused input ends the plan. */
export function runPlan({ scenario: id, seed, items }: Plan): readonly PlanFault[] {
  const read = readShippedScenario(id);
  if (!read) return [planFault('unknown-scenario', 0, id)];
  if (!read.ok) return [planFault('unreadable', 0, `the scenario ${id}; see check`)];
  const faults: PlanFault[] = [];
  let state = startCall(read.scenario, seed);
  for (const { line, words, item } of items) {
    if ('expect' in item) {
      const found = item.expect.missedBy(state);
      if (found !== null) faults.push(planFault('not-met', line, `${words}: found ${found}`));
      continue;
    }
    const stepped = step(state, item.input);
    if ('refused' in stepped)
      return [...faults, planFault('refused-input', line, `${words}: ${stepped.refused}`)];
    state = stepped.state;
  }
  return faults;
}
