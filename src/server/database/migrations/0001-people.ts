/**
 * Who is who. Personal data stands in `person` and `identity` only; results belong to a `learner`, which is
 * a number without a name, so that they can stay when a person is erased.
 */
import type { Kysely } from 'kysely';
import { createIndexes, createTables, makeAppendOnly } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTables(database, TABLES);
  await createIndexes(database, INDEXES);
  await makeAppendOnly(database, 'audit');
}

const TABLES = [
  `organisation (
    id text primary key,
    name text not null,
    retention_days whole,
    settings text not null,
    role_changes whole not null default 0,
    created_ms whole not null
  )`,
  `learner (
    id text primary key,
    organisation_id text not null references organisation (id)
  )`,
  `person (
    id text primary key,
    organisation_id text not null references organisation (id),
    learner_id text not null unique references learner (id),
    display_name text not null,
    sort_name text not null,
    login text unique,
    email text,
    role text not null,
    shares_composure whole not null,
    created_ms whole not null,
    seen_ms whole not null
  )`,
  `password (
    person_id text primary key references person (id) on delete cascade,
    hash text not null,
    changed_ms whole not null
  )`,
  `recovery_phrase (
    person_id text primary key references person (id) on delete cascade,
    phrase_hash text not null unique,
    created_ms whole not null
  )`,
  `identity (
    issuer text not null,
    subject text not null,
    person_id text not null references person (id) on delete cascade,
    primary key (issuer, subject)
  )`,
  `session (
    id text primary key,
    person_id text not null references person (id) on delete cascade,
    token_hash text not null unique,
    device text not null,
    created_ms whole not null,
    seen_ms whole not null,
    expires_ms whole not null
  )`,
  `first_link (
    token_hash text primary key,
    expires_ms whole not null
  )`,
  `sign_in_link (
    token_hash text primary key,
    person_id text not null references person (id) on delete cascade,
    expires_ms whole not null
  )`,
  `cohort (
    id text primary key,
    organisation_id text not null references organisation (id),
    name text not null,
    time_zone text not null,
    imports whole not null default 0,
    created_ms whole not null,
    archived_ms whole
  )`,
  `cohort_member (
    cohort_id text not null references cohort (id),
    person_id text not null references person (id) on delete cascade,
    part text not null,
    joined_ms whole not null,
    primary key (cohort_id, person_id)
  )`,
  // The code itself, as a trainer shows it on the wall for as long as it is good; it opens a place as a trainee only.
  `join_code (
    id text primary key,
    cohort_id text not null references cohort (id),
    code text not null unique,
    expires_ms whole not null,
    most_uses whole not null,
    uses whole not null,
    created_ms whole not null,
    revoked_ms whole
  )`,
  `audit (
    organisation_id text not null references organisation (id),
    number whole not null,
    at_ms whole not null,
    actor_id text,
    action text not null,
    object text not null,
    change text not null,
    request text not null,
    previous_hash text not null,
    hash text not null,
    primary key (organisation_id, number)
  )`,
  `job (
    id text primary key,
    kind text not null,
    unique_key text not null unique,
    body text not null,
    run_ms whole not null,
    claimed_until_ms whole,
    tries whole not null,
    done_ms whole,
    problem text
  )`,
  // Who has tried how often, where several nodes count together; made as the library wants it, and nobody else's to read.
  `rate_limit (
    key text primary key,
    points whole not null default 0,
    expire whole
  )`,
];

const INDEXES = [
  'index person_by_name on person (organisation_id, sort_name, id)',
  'index person_by_seen on person (organisation_id, seen_ms)',
  'index session_of_person on session (person_id)',
  'index member_by_person on cohort_member (person_id)',
  'index cohort_of_organisation on cohort (organisation_id)',
  'index code_of_cohort on join_code (cohort_id)',
  'index identity_of_person on identity (person_id)',
  'index job_due on job (done_ms, run_ms)',
];
