/** Whose a team check is: its cohort's. */
import type { Owned } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';

/** Null where there is no such check. */
export async function ownerOfCheck(database: Database, id: string): Promise<Owned | null> {
  const found = await database
    .selectFrom('teamCheck')
    .select(['organisationId', 'cohortId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return null;
  const { organisationId, cohortId } = found;
  return { kind: 'check', organisationId, cohorts: [cohortId], learnerId: null };
}
