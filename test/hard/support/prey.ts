/** People of every kind with things of theirs, for attacks on a server that has something to lose. */
import { randomUUID } from 'node:crypto';
import { PERSON_ROLES } from '../../../src/protocol/action.ts';
import { makePerson } from '../../../src/server/accounts/people.ts';
import { openSession } from '../../../src/server/accounts/sessions.ts';
import type { Database } from '../../../src/server/database/open-database.ts';

export interface Prey {
  /** Ids of people, cohorts, editions and attempts that are there. */
  readonly known: readonly string[];
  /** Of who is signed in; the last one is nobody's. */
  readonly tokens: readonly string[];
}

export async function organisationIn(database: Database): Promise<string> {
  const id = randomUUID();
  const row = { id, name: 'Prey', retentionDays: null, settings: '{}', createdMs: 1 };
  await database.insertInto('organisation').values(row).execute();
  return id;
}

/** New ones: those of the wave before may have been erased, signed out, or shut out by now. */
export async function preyIn(database: Database, organisationId: string): Promise<Prey> {
  const now = Date.now();
  const cohortId = randomUUID();
  const cohort = { id: cohortId, organisationId, name: 'Monday', timeZone: 'Europe/Riga', createdMs: now };
  await database
    .insertInto('cohort')
    .values({ ...cohort, archivedMs: null })
    .execute();
  const tokens: string[] = [];
  const people: string[] = [];
  for (const role of PERSON_ROLES) {
    const personId = await makePerson(database, { organisationId, displayName: role, role }, now);
    const part = role === 'trainee' ? 'trainee' : 'trainer';
    await database.insertInto('cohortMember').values({ cohortId, personId, part, joinedMs: now }).execute();
    tokens.push((await openSession(database, personId, 'prey', now)).token);
    people.push(personId);
  }
  const editions = await database.selectFrom('scenarioVersion').select('id').limit(3).execute();
  const attempts = await database.selectFrom('attempt').select('id').limit(3).execute();
  const things = [...editions, ...attempts].map(({ id }) => id);
  return { known: [...people, cohortId, ...things], tokens: [...tokens, ''] };
}
