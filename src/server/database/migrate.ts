/** Brings the schema to where this program needs it, or says that it is not there. */
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { MIGRATIONS } from './migrations/index.ts';
import type { Database } from './open-database.ts';

const migratorOf = (database: Database): Migrator =>
  new Migrator({ db: database, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });

/** Gives the names of what was done; throws where it failed, and then nothing of that migration has happened. */
export async function migrate(database: Database): Promise<readonly string[]> {
  const { error, results = [] } = await migratorOf(database).migrateToLatest();
  if (error) throw error;
  return results.map(({ migrationName }) => migrationName);
}

/** Whether the schema is exactly the one this program knows: neither older, nor brought further by a newer one. */
export async function isMigrated(database: Database): Promise<boolean> {
  const known = await migratorOf(database).getMigrations();
  if (known.some(({ executedAt }) => executedAt === undefined)) return false;
  const { rows } = await sql<{ done: number }>`select count(*) as done from kysely_migration`.execute(
    database,
  );
  return Number(rows[0]?.done) === known.length;
}
