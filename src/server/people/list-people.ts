/** People by name, in pages; a trainer is told of those they may have to do with. */
import { type SelectQueryBuilder, sql } from 'kysely';
import type { CohortPart, PersonRole } from '../../protocol/action.ts';
import type { PeoplePage, Person } from '../../protocol/people.ts';
import { sortNameOf } from '../accounts/people.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';
import { notCome } from './not-come.ts';

export interface Wanted {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly name?: string | undefined;
  readonly role?: PersonRole | undefined;
  readonly cohort?: string | undefined;
  readonly part?: CohortPart | undefined;
  readonly alone?: boolean | undefined;
}

/** Throws where a trainer asks for a cohort that is not theirs, or the page follows somebody who is no longer there. */
export async function listPeople(database: Database, actor: Actor, wanted: Wanted): Promise<PeoplePage> {
  const { cohort, limit } = wanted;
  if (cohort && actor.role !== 'administrator' && !actor.trains.includes(cohort))
    throw new Failed('not-found');
  const query = await pageAfter(database, filtered(reached(database, actor), wanted), actor, wanted.after);
  const rows = await query
    .select(COLUMNS)
    .orderBy('sortName')
    .orderBy('person.id')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const people = await withCohorts(database, actor, shown);
  return { people, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}

export async function readPerson(database: Database, actor: Actor, id: string): Promise<Person> {
  const row = await database.selectFrom('person').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  if (!row) throw new Failed('not-found');
  const [person] = await withCohorts(database, actor, [row]);
  if (!person) throw new Failed('not-found');
  return person;
}

const COLUMNS = ['person.id', 'displayName', 'login', 'role'] as const;

type Row = Omit<Person, 'cameIn' | 'cohorts'>;

type People = SelectQueryBuilder<Tables, 'person', object>;

/** To a trainer: other staff, whoever learns with them, and whoever is in no cohort and may be taken into one. */
function reached(database: Database, actor: Actor): People {
  const all = database.selectFrom('person').where('person.organisationId', '=', actor.organisationId);
  if (actor.role === 'administrator') return all;
  return all.where((build) => {
    const learning = build
      .selectFrom('cohortMember')
      .select('cohortMember.cohortId')
      .whereRef('cohortMember.personId', '=', 'person.id')
      .where('cohortMember.part', '=', 'trainee');
    const own = learning.where('cohortMember.cohortId', 'in', [...actor.trains, '']);
    const alone = build.not(build.exists(learning));
    return build.or([build('person.role', '!=', 'trainee'), build.exists(own), alone]);
  });
}

function filtered(people: People, { name, role, cohort, part, alone }: Wanted): People {
  let query = people;
  if (role) query = query.where('person.role', '=', role);
  if (name) query = query.where(sql<boolean>`${sql.ref('sortName')} like ${likeness(name)} escape '!'`);
  if (cohort)
    query = query.where((build) => {
      const there = build
        .selectFrom('cohortMember')
        .select('cohortMember.cohortId')
        .whereRef('cohortMember.personId', '=', 'person.id')
        .where('cohortMember.cohortId', '=', cohort);
      return build.exists(part ? there.where('cohortMember.part', '=', part) : there);
    });
  if (alone)
    query = query.where((build) => {
      const any = build
        .selectFrom('cohortMember')
        .select('cohortMember.cohortId')
        .whereRef('cohortMember.personId', '=', 'person.id');
      return build.not(build.exists(any));
    });
  return query;
}

/** `!` takes their meaning from the signs that stand for others. */
const likeness = (name: string): string => `%${sortNameOf(name).replaceAll(/[!%_]/g, '!$&')}%`;

async function pageAfter(
  database: Database,
  people: People,
  actor: Actor,
  after: string | undefined,
): Promise<People> {
  if (after === undefined) return people;
  const last = await database
    .selectFrom('person')
    .select(['id', 'sortName'])
    .where('id', '=', after)
    .where('organisationId', '=', actor.organisationId)
    .executeTakeFirst();
  if (!last) throw new Failed('gone');
  return people.where((build) =>
    build.or([
      build('sortName', '>', last.sortName),
      build.and([build('sortName', '=', last.sortName), build('person.id', '>', last.id)]),
    ]),
  );
}

async function withCohorts(
  database: Database,
  { role, trains }: Actor,
  rows: readonly Row[],
): Promise<Person[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const away = await notCome(database, ids);
  const all = database
    .selectFrom('cohortMember')
    .select(['personId', 'cohortId as cohort', 'part'])
    .where('personId', 'in', ids)
    .orderBy('joinedMs')
    .orderBy('cohortId');
  const told = role === 'administrator' ? all : all.where('cohortId', 'in', [...trains, '']);
  const cohorts = new Map(ids.map((id): [string, Person['cohorts']] => [id, []]));
  for (const { personId, ...membership } of await told.execute()) cohorts.get(personId)?.push(membership);
  return rows.map((row) => ({ ...row, cameIn: !away.has(row.id), cohorts: cohorts.get(row.id) ?? [] }));
}
