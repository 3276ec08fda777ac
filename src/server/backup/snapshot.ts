/** Reads that belong together: all of them see the database as it was at one moment, and hold up nobody who writes. */
import { sql } from 'kysely';
import { type Database, engineOf } from '../database/open-database.ts';

export const snapshot = <Result>(
  database: Database,
  work: (within: Database) => Promise<Result>,
): Promise<Result> =>
  database.connection().execute(async (within) => {
    const postgres = engineOf(database) === 'postgres';
    await sql.raw(postgres ? 'begin isolation level repeatable read read only' : 'begin').execute(within);
    try {
      return await work(within);
    } finally {
      await sql`rollback`.execute(within);
    }
  });
