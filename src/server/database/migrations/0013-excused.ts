/**
 * Whoever had left a match when its round ended is not missed in it, and that is settled once for all: leaving or coming back
 * afterwards would change results that everybody has seen.
 */
import { type Kysely, sql } from 'kysely';
import { addColumns } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await addColumns(database, ['match_call add column excused whole not null default 0']);
  await sql`update match_call set excused = 1 where mark is null
    and exists (select 1 from match_player where match_player.match_id = match_call.match_id
      and match_player.learner_id = match_call.learner_id and left_ms is not null)
    and exists (select 1 from match_round where match_round.match_id = match_call.match_id
      and match_round.round = match_call.round and ended_ms is not null)`.execute(database);
}
