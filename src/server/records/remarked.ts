/** When trainers last wrote beside somebody's calls. */
import type { RemarkedCall } from '../../protocol/record.ts';
import type { Database } from '../database/open-database.ts';

/** What was written last first; of some calls, or of all of them. */
export async function remarkedOf(
  database: Database,
  learnerId: string,
  attempts: readonly string[] | null,
): Promise<RemarkedCall[]> {
  if (attempts?.length === 0) return [];
  const rows = [
    ...(await notesOf(database, learnerId, attempts)),
    ...(await pointsOf(database, learnerId, attempts)),
  ].toSorted((one, other) => other.remarked - one.remarked);
  return [...Map.groupBy(rows, ({ attempt }) => attempt).values()].flatMap(([latest]) => latest ?? []);
}

const WHICH = [
  'attempt.id as attempt',
  'attempt.assignmentId as assignment',
  'attempt.scenarioVersionId as version',
] as const;

const notesOf = (database: Database, learnerId: string, attempts: readonly string[] | null) =>
  database
    .selectFrom('attemptNote')
    .innerJoin('attempt', 'attempt.id', 'attemptId')
    .select(WHICH)
    .select(({ fn }) => fn.coalesce('changedMs', 'createdMs').as('remarked'))
    .where('learnerId', '=', learnerId)
    .$if(attempts !== null, (query) => query.where('attempt.id', 'in', attempts ?? []))
    .execute();

const pointsOf = (database: Database, learnerId: string, attempts: readonly string[] | null) =>
  database
    .selectFrom('attemptOverride')
    .innerJoin('attempt', 'attempt.id', 'attemptId')
    .select(WHICH)
    .select('createdMs as remarked')
    .where('learnerId', '=', learnerId)
    .$if(attempts !== null, (query) => query.where('attempt.id', 'in', attempts ?? []))
    .execute();
