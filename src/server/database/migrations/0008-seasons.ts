/**
 * Seasons. The teams are cohorts; whoever has done something in a season keeps the team they did it for, whatever becomes of
 * them. What a call counts stands beside it once it is over, and can be made again from its inputs.
 */
import type { Kysely } from 'kysely';
import { createIndexes, createTables } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTables(database, TABLES);
  await createIndexes(database, INDEXES);
}

const TABLES = [
  // Its maker is a learner, as whoever is erased may have been one. Behind another one, its leagues came of that one's tables.
  `season (
    id text primary key,
    organisation_id text not null references organisation (id),
    maker_id text not null references learner (id),
    after_id text references season (id),
    name text not null,
    terms text not null,
    time_zone text not null,
    created_ms whole not null,
    withdrawn_ms whole
  )`,
  `season_round (
    season_id text not null references season (id),
    round whole not null,
    scenario_version_id text not null references scenario_version (id),
    opens_ms whole not null,
    closes_ms whole not null,
    primary key (season_id, round)
  )`,
  `season_team (
    season_id text not null references season (id),
    cohort_id text not null references cohort (id),
    league whole not null,
    position whole not null,
    primary key (season_id, cohort_id)
  )`,
  // Without a name: whoever has not asked to be named, and whoever was erased.
  `season_player (
    season_id text not null references season (id),
    learner_id text not null references learner (id),
    cohort_id text not null references cohort (id),
    name text,
    came_ms whole not null,
    primary key (season_id, learner_id)
  )`,
  `season_rest (
    season_id text not null references season (id),
    round whole not null,
    learner_id text not null references learner (id),
    primary key (season_id, round, learner_id)
  )`,
  `season_call (
    attempt_id text primary key references attempt (id),
    season_id text not null references season (id),
    round whole not null,
    learner_id text not null references learner (id),
    number whole not null,
    mark text,
    feats text,
    unique (season_id, round, learner_id, number)
  )`,
];

const INDEXES = [
  'index season_of_organisation on season (organisation_id, created_ms)',
  'index season_of_cohort on season_team (cohort_id)',
  'index season_of_learner on season_player (learner_id)',
];
