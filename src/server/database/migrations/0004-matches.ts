/**
 * Live matches. A match is led by deeds that are counted, so that two hosts cannot lead it two ways; what a call counts stands
 * beside it once it is over, and can be made again from its inputs.
 */
import { type Kysely, sql } from 'kysely';
import { createIndexes, createTables } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTables(database, TABLES);
  await sql`alter table attempt add column match_id text references live_match (id)`.execute(database);
  await createIndexes(database, INDEXES);
}

const TABLES = [
  // Its host is a learner, as whoever is erased may have been one.
  `live_match (
    id text primary key,
    organisation_id text not null references organisation (id),
    host_id text not null references learner (id),
    name text not null,
    code text not null unique,
    terms text not null,
    phase text not null,
    round whole not null,
    since_ms whole not null,
    paused_at_ms whole,
    paused_ms whole not null,
    deeds whole not null,
    created_ms whole not null
  )`,
  `match_round (
    match_id text not null references live_match (id),
    round whole not null,
    scenario_version_id text not null references scenario_version (id),
    began_ms whole,
    ended_ms whole,
    primary key (match_id, round)
  )`,
  `match_team (
    id text primary key,
    match_id text not null references live_match (id),
    position whole not null,
    name text not null,
    unique (match_id, position)
  )`,
  // Without a name: whoever does not want to be named, and whoever was erased.
  `match_player (
    match_id text not null references live_match (id),
    learner_id text not null references learner (id),
    team_id text references match_team (id),
    name text,
    joined_ms whole not null,
    left_ms whole,
    primary key (match_id, learner_id)
  )`,
  `match_call (
    attempt_id text primary key references attempt (id),
    match_id text not null references live_match (id),
    round whole not null,
    learner_id text not null references learner (id),
    calm whole not null,
    mark text,
    unique (match_id, round, learner_id)
  )`,
];

const INDEXES = [
  'index match_of_organisation on live_match (organisation_id, created_ms)',
  'index match_of_learner on match_player (learner_id)',
  'index player_of_team on match_player (match_id, team_id)',
];
