/** What was done well in a call of a match stands beside what it counts: badges are asked for by a whole room at once. */
import { type Kysely, sql } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table match_call add column feats text`.execute(database);
}
