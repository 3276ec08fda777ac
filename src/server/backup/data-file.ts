/**
 * All rows of a database in one file, to move between SQLite and PostgreSQL: lines of JSON, packed. A head; for each table a
 * line with its columns and then a line a row; at the end what every table comes to.
 */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { CopyRefused } from './refused.ts';
import { TableSum } from './sums.ts';
import type { Cell } from './tables.ts';

export const Head = z.strictObject({
  simmerdown: z.literal('data'),
  format: z.literal(1),
  /** Names of the migrations that made the schema. */
  schema: z.array(z.string()),
});
export const TableHead = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
const DataRow = z.array(z.union([z.string(), z.number(), z.null()]));
export const End = z.strictObject({ end: z.record(z.string(), TableSum) });

export type DataLine =
  | { readonly kind: 'head'; readonly schema: readonly string[] }
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
  | { readonly kind: 'end'; readonly sums: Readonly<Record<string, TableSum>> };

/** Throws `file-damaged` with the line that cannot be read. */
export async function* readDataFile(path: string): AsyncGenerator<DataLine> {
  let number = 0;
  try {
    for await (const line of linesOf(path)) {
      number += 1;
      yield readLine(JSON.parse(line));
    }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError || isUnpacking(error))) throw error;
    throw new CopyRefused('file-damaged', `${path}: line ${number + 1} cannot be read`);
  }
}

const isUnpacking = (error: unknown): boolean => ((error as { code?: string }).code ?? '').startsWith('Z_');

function readLine(value: unknown): DataLine {
  if (Array.isArray(value)) return { kind: 'row', cells: DataRow.parse(value) };
  if (typeof value === 'object' && value !== null && 'table' in value)
    return { kind: 'table', ...TableHead.parse(value) };
  if (typeof value === 'object' && value !== null && 'end' in value)
    return { kind: 'end', sums: End.parse(value).end };
  return { kind: 'head', schema: Head.parse(value).schema };
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  let rest = '';
  for await (const text of file.pipe(unpacked).setEncoding('utf8')) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
