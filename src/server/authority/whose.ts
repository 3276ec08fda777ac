/** Whose things are, as the database knows it at this moment. */
import type { Database } from '../database/open-database.ts';
import type { Actor, Owned } from './can.ts';

/** The organisation of whoever asks; nobody has none. */
export const ownOrganisation = (actor: Actor | null): Owned | null =>
  actor && { kind: 'organisation', organisationId: actor.organisationId, cohorts: [], learnerId: null };

export async function whoseCohort(database: Database, id: string): Promise<Owned | null> {
  const found = await database
    .selectFrom('cohort')
    .select('organisationId')
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    (found && { kind: 'cohort', organisationId: found.organisationId, cohorts: [id], learnerId: null }) ??
    null
  );
}

/** Trainers reach people through the cohorts these learn in. */
export async function whosePerson(database: Database, id: string): Promise<Owned | null> {
  const found = await database
    .selectFrom('person')
    .select(['organisationId', 'learnerId', 'role'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return null;
  const cohorts = await database
    .selectFrom('cohortMember')
    .select('cohortId')
    .where('personId', '=', id)
    .where('part', '=', 'trainee')
    .execute();
  return { kind: 'person', ...found, cohorts: cohorts.map(({ cohortId }) => cohortId) };
}
