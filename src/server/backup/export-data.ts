/** `npm run export-data FILE`: every row of the database as it is at one moment, while the server goes on. */
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { z } from 'zod';
import { isMigrated } from '../database/migrate.ts';
import { MIGRATIONS } from '../database/migrations/index.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import type { End, Head, TableHead } from './data-file.ts';
import { CopyRefused } from './refused.ts';
import { snapshot } from './snapshot.ts';
import { columnsOf, Summing, type Sums, type TableSum, written } from './sums.ts';
import { pagesOf, TABLE_NAMES } from './tables.ts';
import { settle, unfinished } from './whole-file.ts';

/** Readable by its owner only: there are names in it. */
const PRIVATE = 0o600;

/** Gives what every table comes to. Overwrites nothing. */
export async function exportData(database: Database, path: string): Promise<Sums> {
  if (existsSync(path)) throw new CopyRefused('file-exists', `${path} is there already`);
  if (!(await isMigrated(database))) throw new CopyRefused('schema-differs', 'run npm run migrate first');
  const sums: Record<string, TableSum> = {};
  const part = unfinished(path);
  try {
    await snapshot(database, (within) =>
      pipeline(
        Readable.from(linesOf(within, sums)),
        createGzip(),
        createWriteStream(part, { mode: PRIVATE }),
      ),
    );
    settle(path);
  } finally {
    rmSync(part, { force: true });
  }
  return sums;
}

async function* linesOf(database: Database, sums: Record<string, TableSum>): AsyncGenerator<string> {
  yield line<typeof Head>({ simmerdown: 'data', format: 1, schema: Object.keys(MIGRATIONS) });
  for (const table of TABLE_NAMES) yield* tableLines(database, table, sums);
  yield line<typeof End>({ end: sums });
}

async function* tableLines(
  database: Database,
  table: keyof Tables,
  sums: Record<string, TableSum>,
): AsyncGenerator<string> {
  const summing = new Summing();
  let begun = false;
  for await (const page of pagesOf(database, table)) {
    const [first] = page;
    if (!begun && first) yield line<typeof TableHead>({ table, columns: [...columnsOf(first)] });
    begun = true;
    for (const row of page) summing.add(row);
    yield page.map((row) => `${written(row)}\n`).join('');
  }
  sums[table] = summing.result;
}

const line = <Shape extends z.ZodType>(value: z.input<Shape>): string => `${JSON.stringify(value)}\n`;
