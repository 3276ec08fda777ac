/** Makes people, each with a learner of their own: results belong to the learner and outlive the person. */
import { randomUUID } from 'node:crypto';
import type { PersonRole } from '../../protocol/action.ts';
import type { Database } from '../database/open-database.ts';

export interface NewPerson {
  readonly organisationId: string;
  readonly displayName: string;
  readonly login?: string | null;
  readonly email?: string | null;
  readonly role: PersonRole;
}

/** Within a transaction of the caller's; gives the person's id. */
export async function makePerson(database: Database, person: NewPerson, now: number): Promise<string> {
  const { organisationId } = person;
  const [id, learnerId] = [randomUUID(), randomUUID()];
  await database.insertInto('learner').values({ id: learnerId, organisationId }).execute();
  await database
    .insertInto('person')
    .values({ id, learnerId, login: null, email: null, ...person, sharesComposure: 0, createdMs: now })
    .execute();
  return id;
}

export async function setPassword(
  database: Database,
  personId: string,
  hash: string,
  now: number,
): Promise<void> {
  await database
    .insertInto('password')
    .values({ personId, hash, changedMs: now })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ hash, changedMs: now }))
    .execute();
}
