/** What a trainer takes away of a cohort. */
import type { EXPORT_FORMATS, EXPORTED } from '../../protocol/care.ts';
import type { Database } from '../database/open-database.ts';
import { ATTEMPT_COLUMNS, attemptPages, INPUT_COLUMNS, inputPages, type Whose } from './pages.ts';
import { asCsv, asJson, type ExportRow } from './write.ts';

export interface WantedExport {
  readonly what: (typeof EXPORTED)[number];
  readonly as: (typeof EXPORT_FORMATS)[number];
}

type Source = {
  readonly columns: readonly string[];
  readonly pages: (database: Database, whose: Whose) => AsyncIterable<readonly ExportRow[]>;
};

const SOURCES: Readonly<Record<WantedExport['what'], Source>> = {
  attempts: { columns: ATTEMPT_COLUMNS, pages: attemptPages },
  inputs: { columns: INPUT_COLUMNS, pages: inputPages },
};

export function exportCohort(
  database: Database,
  cohort: string,
  { what, as }: WantedExport,
  now: number,
): AsyncGenerator<string> {
  const { columns, pages } = SOURCES[what];
  const rows = pages(database, { cohort, now });
  return as === 'csv' ? asCsv(columns, rows) : asJson(rows);
}
