/** What an analysis of a finished call costs in Node: each scenario in a process of its own, so that memory is told apart. */
import { scenarioIds } from '../../src/files/shipped.ts';
import type { Measured } from './analysis-child.ts';
import { cellsOf, measureApart } from './apart.ts';
import type { Rows } from './rows.ts';

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
  const { plans, ...memory } = measureApart<Measured>('analysis-child.ts', id);
  return plans.map(({ plan, first, median, explored, widest }) => [
    `${id}/${plan}`,
    first.toFixed(0),
    median.toFixed(0),
    String(explored),
    (widest / 10).toFixed(1),
    ...cellsOf(memory),
  ]);
}
