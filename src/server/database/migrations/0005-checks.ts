/**
 * Team checks: the same few questions for everybody of a cohort. A question stands there as it was posed, with its replies
 * judged: a check is not judged anew where the numbers change, as some have answered it by then.
 */
import type { Kysely } from 'kysely';
import { createIndexes, createTables } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTables(database, TABLES);
  await createIndexes(database, INDEXES);
}

const TABLES = [
  `team_check (
    id text primary key,
    organisation_id text not null references organisation (id),
    cohort_id text not null references cohort (id),
    title text not null,
    needed whole not null,
    created_ms whole not null,
    withdrawn_ms whole
  )`,
  `team_check_question (
    check_id text not null references team_check (id),
    position whole not null,
    scenario_version_id text not null references scenario_version (id),
    line text not null,
    question text not null,
    primary key (check_id, position)
  )`,
  `team_check_answer (
    check_id text not null,
    position whole not null,
    learner_id text not null references learner (id),
    choice text not null,
    created_ms whole not null,
    primary key (check_id, position, learner_id),
    foreign key (check_id, position) references team_check_question (check_id, position)
  )`,
];

const INDEXES = [
  'index check_of_cohort on team_check (cohort_id)',
  'index check_answer_of_learner on team_check_answer (learner_id)',
];
