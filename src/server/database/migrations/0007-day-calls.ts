/**
 * The call of the day. Its edition is written down when the day is first asked for, so that nobody plays another one after a
 * scenario was published or retired.
 */
import type { Kysely } from 'kysely';
import { createIndexes, createTables } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTables(database, TABLES);
  await createIndexes(database, INDEXES);
}

const TABLES = [
  // Days since 1970, where the organisation is.
  `day_call (
    organisation_id text not null references organisation (id),
    day whole not null,
    scenario_version_id text not null references scenario_version (id),
    closes_ms whole not null,
    primary key (organisation_id, day)
  )`,
  // Without an attempt it is a recovery day; without a name they do not want to be named, or were erased.
  `day_player (
    organisation_id text not null,
    day whole not null,
    learner_id text not null references learner (id),
    attempt_id text unique references attempt (id),
    name text,
    mark text,
    primary key (organisation_id, day, learner_id),
    foreign key (organisation_id, day) references day_call (organisation_id, day)
  )`,
];

const INDEXES = ['index day_of_learner on day_player (learner_id, day)'];
