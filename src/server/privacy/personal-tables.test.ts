/** What operators are told of personal data is all there is. */
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../database/test-database.ts';

/** Columns that lead to somebody, or that have their name in them. */
const LEADS = /^(person|learner|giver|receiver|actor|author|host|maker)_id$|^(display|sort)_name$/;

async function personalTables(): Promise<readonly string[]> {
  const database = await testDatabase('sqlite');
  const { rows } = await sql<{ table: string; column: string }>`
    select tables.name as "table", columns.name as "column"
    from sqlite_master as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table'`.execute(database);
  return [...new Set(rows.filter(({ column }) => LEADS.test(column)).map(({ table }) => table))];
}

/** In the first cells of the table under its heading. */
function toldTables(): readonly string[] {
  const [, chapter = ''] = readFileSync('docs/operating.md', 'utf8').split('\n## Personal data\n');
  const cells = chapter.split('\n').flatMap((line) => /^\| ([^|]+) \|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name ?? ''));
}

describe('the document for operators', () => {
  it('names every table that leads to somebody', async () => {
    const tables = await personalTables();
    expect(tables.length).toBeGreaterThan(20);
    const told = toldTables();
    expect(tables.filter((table) => !told.includes(table))).toEqual([]);
  });
});
