/** What solving a whole scenario costs, one after the other, and how surely it is known what the best call comes to. */

import { toPoints } from '../../src/engine/customer/tenths.ts';
import { scenarioIds } from '../../src/files/shipped.ts';
import { cellsOf, measureApart } from './apart.ts';
import type { Rows } from './rows.ts';
import type { Solved } from './solve-child.ts';

export async function solveSpeed(): Promise<Rows> {
  const head = ['solve', 'seconds', 'standings', 'best', 'at most', 'points open', 'MB more', 'MB peak'];
  const measured = scenarioIds().map((id) => ({ id, ...measureApart<Solved>('solve-child.ts', id) }));
  const together = measured.reduce((sum, { seconds }) => sum + seconds, 0);
  const rows = measured.map(({ id, seconds, explored, low, high, ...memory }) => [
    id,
    seconds.toFixed(1),
    String(explored),
    ...[low, high, high - low].map((tenths) => toPoints(tenths).toFixed(1)),
    ...cellsOf(memory),
  ]);
  return [head, ...rows, ['together', together.toFixed(1)]];
}
