/** Whose an assignment is, and for whom. */
import type { Owned } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';

/** Null where there is no such assignment. */
export async function ownerOfAssignment(database: Database, id: string): Promise<Owned | null> {
  const found = await database
    .selectFrom('assignment')
    .select(['organisationId', 'cohortId', 'forAll'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return null;
  const { organisationId, cohortId, forAll } = found;
  const onlyFor = forAll === 1 ? null : await learnersFor(database, id);
  return { kind: 'assignment', organisationId, cohorts: [cohortId], learnerId: null, onlyFor };
}

async function learnersFor(database: Database, id: string): Promise<readonly string[]> {
  const learners = await database
    .selectFrom('assignmentPerson')
    .innerJoin('person', 'person.id', 'personId')
    .select('learnerId')
    .where('assignmentId', '=', id)
    .execute();
  return learners.map(({ learnerId }) => learnerId);
}
