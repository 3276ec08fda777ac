/** Makes people, each with a learner of their own: results belong to the learner and outlive the person. */
import { randomUUID } from 'node:crypto';
import type { PersonRole } from '../../protocol/action.ts';
import { partsOf } from '../database/in-parts.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import type { PersonRow } from '../database/tables.ts';

export interface NewPerson {
  /** Any, where it is left out. */
  readonly id?: string;
  readonly organisationId: string;
  readonly displayName: string;
  readonly login?: string | null;
  readonly role: PersonRole;
}

/** Within a transaction of the caller's; gives the person's id. */
export async function makePerson(database: Database, person: NewPerson, now: number): Promise<string> {
  const [id] = await makePeople(database, [person], now);
  if (id === undefined) throw new Error('nobody was made');
  return id;
}

/** Within a transaction of the caller's; gives the ids in the same order. Throws `full` where as many are there as there may be. */
export async function makePeople(
  database: Database,
  people: readonly NewPerson[],
  now: number,
): Promise<readonly string[]> {
  const [first] = people;
  if (first) await mustNotBeFull(database, 'people', first.organisationId);
  const rows = people.map((person) => rowOf(person, now));
  for (const some of partsOf(rows)) {
    const learners = some.map(({ learnerId, organisationId }) => ({ id: learnerId, organisationId }));
    await database.insertInto('learner').values(learners).execute();
    await database.insertInto('person').values(some).execute();
  }
  return rows.map(({ id }) => id);
}

const rowOf = ({ id, organisationId, displayName, login, role }: NewPerson, now: number): PersonRow => ({
  id: id ?? randomUUID(),
  organisationId,
  learnerId: randomUUID(),
  displayName,
  sortName: sortNameOf(displayName),
  login: login ?? null,
  email: null,
  role,
  sharesComposure: 0,
  takesKudos: 1,
  createdMs: now,
  seenMs: now,
});

/** The name without capitals and accents, for sorting and finding. */
export const sortNameOf = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');

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
