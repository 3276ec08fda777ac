/** Who of a roster is there already. */
import type { CohortPart } from '../../protocol/action.ts';
import { type Actor, can } from '../authority/can.ts';
import { inParts } from '../database/in-parts.ts';
import type { Database } from '../database/open-database.ts';
import type { PersonRow } from '../database/tables.ts';
import type { Known, KnownPerson } from './plan-roster.ts';
import type { RosterLine } from './read-roster.ts';

/** The cohort's people, and whoever has one of these logins or ids. */
export async function knownPeople(
  database: Database,
  actor: Actor,
  cohortId: string,
  lines: readonly RosterLine[],
): Promise<Known> {
  const logins = lines.flatMap(({ login }) => (login === null ? [] : [login]));
  const ids = lines.flatMap(({ id }) => (id === null ? [] : [id]));
  const rows = [
    ...(await membersOf(database, cohortId)),
    ...(await inParts(logins, (some) => withOne(database, 'login', some))),
    ...(await inParts(ids, (some) => withOne(database, 'id', some))),
  ];
  const people = [...new Map(rows.map((row) => [row.id, row])).values()];
  const memberships = await inParts(
    people.map(({ id }) => id),
    (some) => membershipsOf(database, some),
  );
  const own = byPerson(memberships);
  return {
    people: people.map((row) => knownPerson(row, actor, cohortId, own)),
    makesTrainers: actor.role === 'administrator',
  };
}

const COLUMNS = [
  'person.id',
  'person.organisationId',
  'person.learnerId',
  'person.displayName',
  'person.login',
  'person.role',
] as const;
type Row = Pick<PersonRow, 'id' | 'organisationId' | 'learnerId' | 'displayName' | 'login' | 'role'>;

const membersOf = (database: Database, cohortId: string): Promise<Row[]> =>
  database
    .selectFrom('person')
    .innerJoin('cohortMember', 'cohortMember.personId', 'person.id')
    .select(COLUMNS)
    .where('cohortMember.cohortId', '=', cohortId)
    .execute();

const withOne = (database: Database, column: 'login' | 'id', some: readonly string[]): Promise<Row[]> =>
  database.selectFrom('person').select(COLUMNS).where(column, 'in', some).execute();

interface Membership {
  readonly personId: string;
  readonly cohortId: string;
  readonly part: CohortPart;
}

const membershipsOf = (database: Database, personIds: readonly string[]): Promise<Membership[]> =>
  database
    .selectFrom('cohortMember')
    .select(['personId', 'cohortId', 'part'])
    .where('personId', 'in', personIds)
    .execute();

function knownPerson(
  { id, displayName, login, role, organisationId, learnerId }: Row,
  actor: Actor,
  cohortId: string,
  all: ReadonlyMap<string, readonly Membership[]>,
): KnownPerson {
  const own = all.get(id) ?? [];
  const cohorts = own.filter(({ part }) => part === 'trainee').map((one) => one.cohortId);
  const object = { kind: 'person', organisationId, learnerId, role, cohorts } as const;
  return {
    id,
    displayName,
    login,
    role,
    part: own.find((one) => one.cohortId === cohortId)?.part ?? null,
    foreign: organisationId !== actor.organisationId,
    enrollable: can(actor, 'enrol-person', object),
    helpable: can(actor, 'help-sign-in', object),
    renamable: can(actor, 'rename-person', object),
  };
}

function byPerson(memberships: readonly Membership[]): ReadonlyMap<string, readonly Membership[]> {
  const found = new Map<string, Membership[]>();
  for (const one of memberships) {
    const own = found.get(one.personId);
    if (own) own.push(one);
    else found.set(one.personId, [one]);
  }
  return found;
}
