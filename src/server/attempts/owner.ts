/** Whose an attempt is, and who trains them. */
import type { Owned } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { isTeamCall, teamMates } from '../matches/crew.ts';

/** For reading it: whoever runs a cohort they learn in, or the one it was assigned in. Null where there is no such attempt. */
export async function ownerOfAttempt(database: Database, id: string): Promise<Owned | null> {
  const found = await findOwned(database, id);
  if (!found) return null;
  const { cohortId, clientKey: _, ...owned } = found;
  const cohorts = new Set(await cohortsOfLearner(database, owned.learnerId));
  if (cohortId !== null) cohorts.add(cohortId);
  return { kind: 'attempt', ...owned, cohorts: [...cohorts], ...(await crewOf(database, found)) };
}

/** For playing it, which is up to whoever began it and to nobody who trains them. */
export async function playerOfAttempt(database: Database, id: string): Promise<Owned | null> {
  const found = await findOwned(database, id);
  if (!found) return null;
  const { organisationId, learnerId } = found;
  return { kind: 'attempt', organisationId, learnerId, cohorts: [], ...(await crewOf(database, found)) };
}

/** For judging it: what was played of an assignment is the matter of that cohort alone, also when they have left it. */
export async function judgesOfAttempt(database: Database, id: string): Promise<Owned | null> {
  const found = await findOwned(database, id);
  if (!found) return null;
  const { cohortId, clientKey: _, ...owned } = found;
  const cohorts = cohortId === null ? await cohortsOfLearner(database, owned.learnerId) : [cohortId];
  return { kind: 'attempt', ...owned, cohorts };
}

const findOwned = (database: Database, id: string) =>
  database
    .selectFrom('attempt')
    .leftJoin('assignment', 'assignment.id', 'attempt.assignmentId')
    .select(['attempt.organisationId', 'learnerId', 'cohortId', 'clientKey'])
    .where('attempt.id', '=', id)
    .executeTakeFirst();

/** Whoever plays it together, where it is a team's. */
async function crewOf(
  database: Database,
  { clientKey, learnerId: team }: { readonly clientKey: string; readonly learnerId: string },
): Promise<Pick<Owned, 'crew'>> {
  if (!isTeamCall({ clientKey })) return {};
  return { crew: (await teamMates(database, team)).map(({ id }) => id) };
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
