/** Who is told of somebody's composure (M-25). */
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';

/** Themselves; and, only where they allow it, whoever trains them. Who administers without that is not their trainer. */
export async function isToldOfComposure(
  database: Database,
  actor: Actor,
  learnerId: string,
): Promise<boolean> {
  if (learnerId === actor.learnerId) return true;
  const shared = await database
    .selectFrom('person')
    .innerJoin('cohortMember', 'cohortMember.personId', 'person.id')
    .select('cohortId')
    .where('person.learnerId', '=', learnerId)
    .where('sharesComposure', '=', 1)
    .where('part', '=', 'trainee')
    .execute();
  return shared.some(({ cohortId }) => actor.trains.includes(cohortId));
}
