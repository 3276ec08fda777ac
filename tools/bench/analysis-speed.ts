/** What an analysis of a finished call costs in Node: each scenario in a process of its own, so that memory is told apart. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { scenarioIds } from '../../src/cli/files.ts';
import { ROOT, TYPESCRIPT } from '../setup/runtime.mjs';
import type { Measured } from './analysis-child.ts';
import type { Rows } from './rows.ts';

const CHILD = join(ROOT, 'tools', 'bench', 'analysis-child.ts');

export async function analysisSpeed(): Promise<Rows> {
  const head = [
    'analysis in Node',
    'ms first',
    'ms median',
    'standings',
    'widest points',
    'MB more',
    'MB peak',
  ];
  return [head, ...scenarioIds().flatMap(rowsOf)];
}

function rowsOf(id: string): Rows {
  const output = execFileSync(process.execPath, [...TYPESCRIPT, CHILD, id], { encoding: 'utf8' });
  const { plans, before, peak } = JSON.parse(output) as Measured;
  return plans.map(({ plan, first, median, explored, widest }) => [
    `${id}/${plan}`,
    first.toFixed(0),
    median.toFixed(0),
    String(explored),
    (widest / 10).toFixed(1),
    (peak - before).toFixed(0),
    peak.toFixed(0),
  ]);
}
