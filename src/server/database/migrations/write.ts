/** Tables written once for both engines: `whole` is a number of eight bytes, and SQLite holds its rows to their types. */
import { type Kysely, PostgresAdapter, sql } from 'kysely';

const isPostgres = (database: Kysely<unknown>): boolean =>
  database.getExecutor().adapter instanceof PostgresAdapter;

const typed = (text: string, postgres: boolean): string =>
  text.replaceAll(/\bwhole\b/g, postgres ? 'bigint' : 'integer');

/** Each text is what stands behind `create table`. */
export async function createTables(database: Kysely<unknown>, tables: readonly string[]): Promise<void> {
  const postgres = isPostgres(database);
  for (const table of tables) {
    const text = typed(table, postgres);
    await sql.raw(`create table ${text}${postgres ? '' : ' strict'}`).execute(database);
  }
}

/** Each text is what stands behind `alter table`. */
export async function addColumns(database: Kysely<unknown>, columns: readonly string[]): Promise<void> {
  for (const column of columns)
    await sql.raw(`alter table ${typed(column, isPostgres(database))}`).execute(database);
}

/** Each text is what stands behind `create`. */
export async function createIndexes(database: Kysely<unknown>, indexes: readonly string[]): Promise<void> {
  for (const index of indexes) await sql.raw(`create ${index}`).execute(database);
}

/** Makes a table that only grows: what is written there is refused to whoever wants to alter or delete it. */
export async function makeAppendOnly(database: Kysely<unknown>, table: string): Promise<void> {
  const texts = isPostgres(database) ? appendOnlyInPostgres(table) : appendOnlyInSqlite(table);
  for (const text of texts) await sql.raw(text).execute(database);
}

const appendOnlyInSqlite = (table: string): readonly string[] =>
  ['update', 'delete'].map(
    (deed) => `create trigger ${table}_no_${deed} before ${deed} on ${table}
      begin select raise(abort, '${table} is append-only'); end`,
  );

const appendOnlyInPostgres = (table: string): readonly string[] => [
  `create function ${table}_append_only() returns trigger language plpgsql as
    $$ begin raise exception '${table} is append-only'; end $$`,
  `create trigger ${table}_no_change before update or delete or truncate on ${table}
    for each statement execute function ${table}_append_only()`,
];
