/** What calls tell about a scenario, a row for each way on that was taken. */
import type { ItemStatistics, MoveStatistics } from '../../course/items.ts';
import { toPoints } from '../../engine/customer/tenths.ts';
import { asCsv, asJson, type ExportRow, spelledOut } from './write.ts';

const COLUMNS = [
  'scenario',
  'version',
  'line',
  'calls',
  'difficulty',
  'discrimination',
  'flags',
  'move',
  'chosen',
  'share',
  'shareOfTop',
  'shareOfBottom',
  'meanRegret',
] as const;

interface Named {
  readonly scenario: string;
  readonly version: number;
}

/** Regret is told in points. */
export function exportItems(
  named: Named,
  items: readonly ItemStatistics[],
  as: 'csv' | 'json',
): AsyncGenerator<string> {
  const rows = pages(items.flatMap((item) => item.moves.map((move) => rowOf(named, item, move))));
  return as === 'csv' ? asCsv(COLUMNS, rows) : asJson(rows);
}

async function* pages(rows: readonly ExportRow[]): AsyncGenerator<readonly ExportRow[]> {
  yield rows;
}

function rowOf(
  named: Named,
  item: ItemStatistics,
  { move, chosen, share, shareOfTop, shareOfBottom, meanRegret }: MoveStatistics,
): ExportRow {
  const { line, calls, difficulty, discrimination, flags } = item;
  const about = { ...named, line, calls, difficulty, discrimination, flags: flags.join(' ') };
  const shares = { chosen, share, shareOfTop, shareOfBottom };
  return { ...about, move: spelledOut(move), ...shares, meanRegret: toPoints(meanRegret) };
}
