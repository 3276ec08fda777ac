/** Where the log of each organisation ends, so that its end cannot be cut off unseen. */
import { type Kysely, sql } from 'kysely';
import { createTables } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTables(database, TABLES);
  await sql`insert into audit_end (organisation_id, number, hash, seal)
    select organisation_id, number, hash, null from audit as entry
    where number = (select max(number) from audit where organisation_id = entry.organisation_id)`.execute(
    database,
  );
}

const TABLES = [
  // Seal: made with the installation's secret, which is not in the database; null until a server has put it there.
  `audit_end (
    organisation_id text primary key references organisation (id),
    number whole not null,
    hash text not null,
    seal text
  )`,
];
