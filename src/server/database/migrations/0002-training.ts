/**
 * What is played, by whom it is wanted, and what came of it. An attempt's inputs are the truth; its score, its verdicts and
 * everything counted from them can be made again from the inputs, the version of the scenario and the rules.
 */
import type { Kysely } from 'kysely';
import { createIndexes, createTables } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTables(database, TABLES);
  await createIndexes(database, INDEXES);
}

const TABLES = [
  `rules (
    hash text primary key,
    engine_version text not null,
    numbers text not null,
    first_seen_ms whole not null
  )`,
  // Without an organisation: it comes with the program, and every organisation has it.
  `scenario_version (
    id text primary key,
    organisation_id text references organisation (id),
    publisher text not null,
    scenario text not null,
    number whole not null,
    digest text not null,
    content_hash text not null,
    accepted text not null,
    words text not null,
    source text,
    published_ms whole not null,
    retired_ms whole,
    unique (publisher, scenario, content_hash)
  )`,
  `assignment (
    id text primary key,
    organisation_id text not null references organisation (id),
    cohort_id text not null references cohort (id),
    title text not null,
    terms text not null,
    opens_ms whole not null,
    due_ms whole,
    for_all whole not null,
    created_ms whole not null,
    withdrawn_ms whole
  )`,
  `assignment_item (
    assignment_id text not null references assignment (id),
    position whole not null,
    scenario_version_id text not null references scenario_version (id),
    primary key (assignment_id, position)
  )`,
  `assignment_person (
    assignment_id text not null references assignment (id),
    person_id text not null references person (id) on delete cascade,
    primary key (assignment_id, person_id)
  )`,
  `assignment_template (
    id text primary key,
    organisation_id text not null references organisation (id),
    name text not null,
    body text not null,
    created_ms whole not null,
    removed_ms whole
  )`,
  `attempt (
    id text primary key,
    organisation_id text not null references organisation (id),
    learner_id text not null references learner (id),
    scenario_version_id text not null references scenario_version (id),
    assignment_id text references assignment (id),
    client_key text not null,
    ordinal whole,
    supervised whole not null,
    mode text not null,
    locale text not null,
    seed whole not null,
    carried text not null,
    rules_hash text not null references rules (hash),
    state text not null,
    last_seq whole not null,
    opened_ms whole not null,
    finished_ms whole,
    late whole not null,
    total whole,
    tier text,
    sheet text,
    measures text,
    analysed_ms whole,
    accuracy whole,
    unique (learner_id, client_key),
    unique (assignment_id, scenario_version_id, learner_id, ordinal)
  )`,
  `attempt_input (
    attempt_id text not null references attempt (id),
    seq whole not null,
    at_ms whole not null,
    input text not null,
    primary key (attempt_id, seq)
  )`,
  // Made again by a job whenever it is missing; nothing is decided by it.
  `decision (
    attempt_id text not null references attempt (id),
    seq whole not null,
    line text not null,
    move text not null,
    led text not null,
    verdict text not null,
    regret whole not null,
    primary key (attempt_id, seq)
  )`,
  `attempt_note (
    id text primary key,
    attempt_id text not null references attempt (id),
    author_id text not null,
    text text not null,
    created_ms whole not null,
    changed_ms whole
  )`,
  `attempt_override (
    attempt_id text primary key references attempt (id),
    author_id text not null,
    total whole not null,
    reason text not null,
    created_ms whole not null
  )`,
  `expert_answer (
    scenario_version_id text not null references scenario_version (id),
    learner_id text not null references learner (id),
    line text not null,
    choice text not null,
    reason text not null,
    created_ms whole not null,
    primary key (scenario_version_id, learner_id, line)
  )`,
  // Once it is handed in, an expert's answers stay as they are.
  `expert_key (
    scenario_version_id text not null references scenario_version (id),
    learner_id text not null references learner (id),
    changed_ms whole not null,
    handed_ms whole,
    primary key (scenario_version_id, learner_id)
  )`,
  `phrase (
    id text primary key,
    organisation_id text not null references organisation (id),
    situation text not null,
    locale text not null,
    text text not null,
    taken_ms whole,
    created_ms whole not null
  )`,
  `nudge (
    id text primary key,
    person_id text not null references person (id) on delete cascade,
    assignment_id text not null references assignment (id),
    batch text not null,
    day text not null,
    created_ms whole not null,
    seen_ms whole,
    unique (person_id, assignment_id, day)
  )`,
];

const INDEXES = [
  'unique index version_by_number on scenario_version (publisher, scenario, number)',
  'index version_by_digest on scenario_version (digest)',
  'index assignment_of_cohort on assignment (cohort_id)',
  'index nudge_of_batch on nudge (batch)',
  'index template_of_organisation on assignment_template (organisation_id)',
  'index attempt_of_learner on attempt (learner_id, finished_ms)',
  'index attempt_of_assignment on attempt (assignment_id, learner_id)',
  'index attempt_of_version on attempt (scenario_version_id)',
  'index note_of_attempt on attempt_note (attempt_id)',
  'index attempt_to_analyse on attempt (state, analysed_ms)',
];
