/** Kudos among team-mates (M-20): of a call, what was done well in it, never a sentence that somebody wrote. */
import type { Kysely } from 'kysely';
import { addColumns, createIndexes, createTables } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await addColumns(database, ['person add column takes_kudos whole not null default 1']);
  await createTables(database, TABLES);
  await createIndexes(database, INDEXES);
}

const TABLES = [
  // Both are learners: whoever gave it may have been erased. Taken: it has gone into a shift.
  `kudos (
    id text primary key,
    organisation_id text not null references organisation (id),
    attempt_id text not null references attempt (id),
    giver_id text not null references learner (id),
    receiver_id text not null references learner (id),
    craft text not null,
    answer whole not null,
    given_ms whole not null,
    seen_ms whole,
    taken_ms whole,
    unique (attempt_id, giver_id)
  )`,
];

const INDEXES = [
  'index kudos_of_receiver on kudos (receiver_id, given_ms)',
  'index kudos_of_giver on kudos (giver_id, given_ms)',
];
