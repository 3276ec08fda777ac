/** A cohort with its people, for tests of what is done with them. */
import { randomUUID } from 'node:crypto';
import type { PersonRole } from '../protocol/action.ts';
import { makePerson } from './accounts/people.ts';
import { type TestServer, Visitor } from './test-server.ts';

export interface Somebody {
  readonly id: string;
  readonly visitor: Visitor;
}

/** Somebody of the only organisation there is, at a browser of theirs, in these cohorts. */
export async function somebody(
  server: TestServer,
  role: PersonRole,
  cohorts: readonly string[] = [],
): Promise<Somebody> {
  const { database, clock } = server;
  const { id: organisationId } = await database
    .selectFrom('organisation')
    .select('id')
    .executeTakeFirstOrThrow();
  const displayName = `${role} ${randomUUID().slice(0, 4)}`;
  const id = await makePerson(database, { organisationId, displayName, role }, clock.now);
  const part = role === 'trainer' ? 'trainer' : 'trainee';
  const rows = cohorts.map((cohortId) => ({ cohortId, personId: id, part, joinedMs: clock.now }) as const);
  if (rows.length > 0) await database.insertInto('cohortMember').values(rows).execute();
  return { id, visitor: await Visitor.as(server, id) };
}

/** An empty cohort of the only organisation there is; gives its id. */
export async function cohortIn({ database, clock }: TestServer, timeZone = 'Europe/Riga'): Promise<string> {
  const { id: organisationId } = await database
    .selectFrom('organisation')
    .select('id')
    .executeTakeFirstOrThrow();
  const cohort = {
    id: randomUUID(),
    organisationId,
    name: 'Monday',
    timeZone,
    createdMs: clock.now,
  };
  await database
    .insertInto('cohort')
    .values({ ...cohort, archivedMs: null })
    .execute();
  return cohort.id;
}
