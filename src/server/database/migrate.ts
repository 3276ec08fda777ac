/** Brings the schema to where this program needs it, or says that it is not there. */
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

/** Whether the schema is exactly the one this program knows. */
export async function isMigrated(database: Database): Promise<boolean> {
  const migrations = await migratorOf(database).getMigrations();
  return (
    migrations.length === Object.keys(MIGRATIONS).length &&
    migrations.every(({ executedAt }) => executedAt !== undefined)
  );
}
