/** Measurements in a process of their own, so that one scenario's memory is told apart from another's. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { shippedScenario } from '../../src/files/shipped.ts';
import { ROOT, TYPESCRIPT } from '../setup/runtime.mjs';

/** Megabytes of a process: before it began to measure, and the most it ever had. */
export interface Memory {
  readonly before: number;
  readonly peak: number;
}

/** What a script of this folder measures of one scenario. */
export function measureApart<T>(script: string, id: string): T & Memory {
  const path = join(ROOT, 'tools', 'bench', script);
  return JSON.parse(execFileSync(process.execPath, [...TYPESCRIPT, path, id], { encoding: 'utf8' }));
}

/** The script's side of it: measures the scenario it was started for. */
export function tellMeasured(measure: (scenario: Scenario) => object): void {
  const scenario = shippedScenario(process.argv[2] ?? '');
  if (!scenario) throw new Error('which scenario?');
  const before = process.memoryUsage().rss / 1e6;
  const measured = measure(scenario);
  console.log(JSON.stringify({ ...measured, before, peak: peak() }));
}

const LINUX = '/proc/self/status';

/** On Linux `maxRSS` begins with what the process had that started this one; the mark of its own is told apart. */
function peak(): number {
  const [, own] = existsSync(LINUX) ? (/VmHWM:\s*(\d+)/.exec(readFileSync(LINUX, 'utf8')) ?? []) : [];
  return (Number(own ?? process.resourceUsage().maxRSS) * 1024) / 1e6;
}

export const cellsOf = ({ before, peak }: Memory): readonly string[] => [
  (peak - before).toFixed(0),
  peak.toFixed(0),
];
