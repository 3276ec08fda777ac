/** What calls tell about a scenario, a row for each answer that was given, and for each tool that was used before one. */
import type { ItemStatistics } from '../../course/items.ts';
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
  'kind',
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
  const rows = pages(items.flatMap((item) => rowsOf(named, item)));
  return as === 'csv' ? asCsv(COLUMNS, rows) : asJson(rows);
}

async function* pages(rows: readonly ExportRow[]): AsyncGenerator<readonly ExportRow[]> {
  yield rows;
}

function rowsOf(named: Named, { moves, tools, flags, ...item }: ItemStatistics): readonly ExportRow[] {
  const about = { ...named, ...item, flags: flags.join(' ') };
  const answers = moves.map(({ move, led: _led, meanRegret, ...use }) => ({
    ...about,
    kind: 'answer',
    move: spelledOut(move),
    ...use,
    meanRegret: toPoints(meanRegret),
  }));
  const before = tools.map(({ tool, calls, meanRegret, ...use }) => ({
    ...about,
    kind: 'before',
    move: tool,
    chosen: calls,
    ...use,
    meanRegret: toPoints(meanRegret),
  }));
  return [...answers, ...before];
}
