/** Rows as files: CSV that spreadsheets cannot be tricked with, or JSON. */
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;
export type ExportRow = Readonly<Record<string, Cell>>;

/** A cell that begins like a formula gets an apostrophe before it, so that no spreadsheet works it out. */
export const csvOf = (columns: readonly string[], rows: readonly ExportRow[], header: boolean): string =>
  stringify([...rows], {
    columns: [...columns],
    header,
    // Spreadsheets take a file for UTF-8 by this sign alone.
    bom: header,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  });

export async function* asCsv(
  columns: readonly string[],
  pages: AsyncIterable<readonly ExportRow[]>,
): AsyncGenerator<string> {
  yield csvOf(columns, [], true);
  for await (const page of pages) yield csvOf(columns, page, false);
}

export async function* asJson(pages: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<string> {
  let begun = false;
  yield '[';
  for await (const page of pages) {
    for (const row of page) {
      yield `${begun ? ',' : ''}\n${JSON.stringify(row)}`;
      begun = true;
    }
  }
  yield '\n]\n';
}

/** An answer as plans write it: what begins with an equals sign would be a formula to spreadsheets. */
export const spelledOut = (input: string): string => input.replace(/^=/, 'reply ');

/** A moment as spreadsheets and people can read it. */
export const momentOf = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();
