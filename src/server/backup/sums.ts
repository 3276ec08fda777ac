/** What a table's rows come to, so that two copies can be compared: whatever the order in which a database gives them. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../database/open-database.ts';
import { pagesOf, type Row, TABLE_NAMES } from './tables.ts';

export const TableSum = z.strictObject({ rows: z.int().min(0), sum: z.string().regex(/^[0-9a-f]{64}$/) });
export type TableSum = z.infer<typeof TableSum>;
export type Sums = Readonly<Record<string, TableSum>>;

const SIZE = 2n ** 256n;

/** Columns by name, as the two databases need not have them in the same order. */
export const columnsOf = (row: Row): readonly string[] => Object.keys(row).sort();

export const written = (row: Row): string => JSON.stringify(columnsOf(row).map((column) => row[column]));

export class Summing {
  #rows = 0;
  #sum = 0n;

  add(row: Row): void {
    const hash = createHash('sha256').update(written(row)).digest('hex');
    this.#rows += 1;
    this.#sum = (this.#sum + BigInt(`0x${hash}`)) % SIZE;
  }

  get result(): TableSum {
    return { rows: this.#rows, sum: this.#sum.toString(16).padStart(64, '0') };
  }
}

export async function sumsOf(database: Database): Promise<Sums> {
  const sums: Record<string, TableSum> = {};
  for (const table of TABLE_NAMES) {
    const summing = new Summing();
    for await (const page of pagesOf(database, table)) for (const row of page) summing.add(row);
    sums[table] = summing.result;
  }
  return sums;
}

/** The tables that differ. */
export const differing = (one: Sums, other: Sums): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (table) => one[table]?.rows !== other[table]?.rows || one[table]?.sum !== other[table]?.sum,
  );
