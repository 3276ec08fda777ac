/** What a trainer settles for a call apart from its mode: the helps that are shown, and the goal. */
import { type Kysely, sql } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table attempt add column helps text').execute(database);
  await sql.raw('alter table assignment_item add column goal text').execute(database);
}
