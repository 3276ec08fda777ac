/** Tables written once for both engines: `whole` is a number of eight bytes, and SQLite holds its rows to their types. */
import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** Each text is what stands behind `create table`. */
export async function createTables(database: Kysely<unknown>, tables: readonly string[]): Promise<void> {
  const postgres = database.getExecutor().adapter instanceof PostgresAdapter;
  for (const table of tables) {
    const text = table.replaceAll(/\bwhole\b/g, postgres ? 'bigint' : 'integer');
    await sql.raw(`create table ${text}${postgres ? '' : ' strict'}`).execute(database);
  }
}

/** Each text is what stands behind `create`. */
export async function createIndexes(database: Kysely<unknown>, indexes: readonly string[]): Promise<void> {
  for (const index of indexes) await sql.raw(`create ${index}`).execute(database);
}
