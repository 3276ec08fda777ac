/** Whose an attempt is, and who trains them. */
import type { Owned } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';

/** Null where there is no such attempt. */
export async function ownerOfAttempt(database: Database, id: string): Promise<Owned | null> {
  const found = await database
    .selectFrom('attempt')
    .select(['organisationId', 'learnerId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return null;
  return { kind: 'attempt', ...found, cohorts: await cohortsOfLearner(database, found.learnerId) };
}

/** The cohorts in which somebody learns; none any more where the person was erased. */
async function cohortsOfLearner(database: Database, learnerId: string): Promise<readonly string[]> {
  const cohorts = await database
    .selectFrom('cohortMember')
    .innerJoin('person', 'person.id', 'cohortMember.personId')
    .select('cohortId')
    .where('person.learnerId', '=', learnerId)
    .where('part', '=', 'trainee')
    .execute();
  return cohorts.map(({ cohortId }) => cohortId);
}
