/**
 * Calls that a whole team plays: the order of its people, who has taken a stretch over, and who has given which input. Such a
 * call belongs to a learner of the team's own id, so that it counts in nobody's records.
 */
import { type Kysely, sql } from 'kysely';
import { createIndexes, createTables } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table match_player add column turn integer`.execute(database);
  await createTables(database, TABLES);
  await createIndexes(database, INDEXES);
}

const TABLES = [
  // One row for a stretch that is not with whose turn it was.
  `match_baton (
    attempt_id text not null references attempt (id),
    stretch whole not null,
    learner_id text not null references learner (id),
    passes whole not null,
    primary key (attempt_id, stretch)
  )`,
  `match_voice (
    attempt_id text not null references attempt (id),
    seq whole not null,
    learner_id text not null references learner (id),
    primary key (attempt_id, seq)
  )`,
];

const INDEXES = [
  'index baton_of_learner on match_baton (learner_id)',
  'index voice_of_learner on match_voice (learner_id)',
];
