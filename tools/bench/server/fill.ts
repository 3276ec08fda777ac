/** A company to measure: people with sessions, and two thousand of them who have done twenty assignments. */
import { randomUUID } from 'node:crypto';
import { USUAL_TERMS } from '../../../src/course/terms.ts';
import { makePeople, makePerson } from '../../../src/server/accounts/people.ts';
import { openSession } from '../../../src/server/accounts/sessions.ts';
import { callOf, LEAFLET, textOfCall, written } from '../../../src/server/attempts/test-attempts.ts';
import type { Database } from '../../../src/server/database/open-database.ts';
import { weighFinished } from '../../../src/server/insight/weigh.ts';
import { told } from './load.ts';
import type { Measured } from './processes.ts';

export interface Company {
  readonly trainer: string;
  readonly players: readonly string[];
  readonly version: string;
  readonly cohort: string;
  readonly inputs: readonly string[];
}

const PLAYERS = 200;
export const PEOPLE = 2000;
export const ASSIGNMENTS = 20;
/** Rows in one statement. */
const AT_ONCE = 500;

const TERMS = { ...USUAL_TERMS, passMark: 60, mode: 'exam' };

export async function company({ database, origin }: Pick<Measured, 'database' | 'origin'>): Promise<Company> {
  const now = Date.now();
  const organisationId = randomUUID();
  const organisation = {
    id: organisationId,
    name: 'Bench',
    retentionDays: null,
    settings: '{}',
    createdMs: now,
  };
  await database.insertInto('organisation').values(organisation).execute();
  const someone = async (role: 'administrator' | 'trainee', displayName: string) => {
    const id = await makePerson(database, { organisationId, displayName, role }, now);
    return (await openSession(database, id, '', now)).token;
  };
  const trainer = await someone('administrator', 'Trainer');
  const players: string[] = [];
  for (let number = 0; number < PLAYERS; number += 1)
    players.push(await someone('trainee', `Player ${number}`));
  const { id: cohort } = await told<{ id: string }>(origin, trainer, '/cohorts', {
    name: 'All',
    timeZone: 'Europe/Riga',
  });
  const { editions } = await told<{ editions: { scenario: string; version: string }[] }>(
    origin,
    trainer,
    '/scenarios',
  );
  const version = editions.find(({ scenario }) => scenario === 'leaflet')?.version ?? '';
  return { trainer, players, version, cohort, inputs: written(callOf(LEAFLET, [0, 0, 0, 1, 0, 2, 0])) };
}

/** One call is really played and weighed; the others are copies of it. */
export async function fill({ database, origin }: Measured, { trainer, players, version, cohort }: Company) {
  const now = Date.now();
  const { organisationId } = await database
    .selectFrom('cohort')
    .select('organisationId')
    .where('id', '=', cohort)
    .executeTakeFirstOrThrow();
  const people = Array.from({ length: PEOPLE }, (_, number) => ({
    organisationId,
    displayName: `Person ${number}`,
    role: 'trainee' as const,
  }));
  const ids = await makePeople(database, people, now);
  const members = ids.map((personId) => ({
    cohortId: cohort,
    personId,
    part: 'trainee' as const,
    joinedMs: now,
  }));
  await inParts(members, (some) => database.insertInto('cohortMember').values(some).execute());
  const assignments: string[] = [];
  for (let number = 0; number < ASSIGNMENTS; number += 1) {
    const body = {
      title: `Week ${number}`,
      versions: [version],
      people: null,
      opens: '2020-01-01T09:00',
      due: null,
      terms: TERMS,
    };
    assignments.push(
      (await told<{ id: string }>(origin, trainer, `/cohorts/${cohort}/assignments`, body)).id,
    );
  }
  const log = textOfCall(LEAFLET, callOf(LEAFLET, [0, 1, 0, 2, 0]));
  await told(origin, players[0] ?? '', '/calls', { key: 'the-one-to-copy', log });
  await weighFinished(database, Date.now, (error) => {
    throw error;
  });
  await copyAll(database, cohort, assignments);
}

async function copyAll(database: Database, cohort: string, assignments: readonly string[]): Promise<void> {
  const one = await database
    .selectFrom('attempt')
    .selectAll()
    .where('clientKey', '=', 'the-one-to-copy')
    .executeTakeFirstOrThrow();
  const inputs = await database
    .selectFrom('attemptInput')
    .selectAll()
    .where('attemptId', '=', one.id)
    .execute();
  const decisions = await database
    .selectFrom('decision')
    .selectAll()
    .where('attemptId', '=', one.id)
    .execute();
  const learners = await database
    .selectFrom('cohortMember')
    .innerJoin('person', 'person.id', 'cohortMember.personId')
    .select('learnerId')
    .where('cohortId', '=', cohort)
    .execute();
  const attempts = learners.flatMap(({ learnerId }) =>
    assignments.map((assignmentId, number) => ({
      ...one,
      id: randomUUID(),
      learnerId,
      assignmentId,
      clientKey: `copy-${number}-of-it`,
      ordinal: 1,
      supervised: 1 as const,
    })),
  );
  await inParts(attempts, (some) => database.insertInto('attempt').values(some).execute());
  const of = <Row>(rows: readonly Row[]) =>
    attempts.flatMap(({ id }) => rows.map((row) => ({ ...row, attemptId: id })));
  await inParts(of(inputs), (some) => database.insertInto('attemptInput').values(some).execute());
  await inParts(of(decisions), (some) => database.insertInto('decision').values(some).execute());
}

async function inParts<Row>(rows: readonly Row[], insert: (some: Row[]) => Promise<unknown>): Promise<void> {
  for (let first = 0; first < rows.length; first += AT_ONCE) await insert(rows.slice(first, first + AT_ONCE));
}
