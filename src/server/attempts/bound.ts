/** What a trainer has settled for the calls of an assignment, as far as it concerns whoever plays one. */
import type { Bound } from '../../protocol/attempt.ts';
import { readTerms } from '../assignments/assignment.ts';
import type { Database } from '../database/open-database.ts';
import type { Stored } from './attempt.ts';

/** Null where nobody has asked for this call. */
export async function boundBy(
  database: Database,
  { assignmentId, scenarioVersionId }: Pick<Stored, 'assignmentId' | 'scenarioVersionId'>,
): Promise<Bound | null> {
  if (assignmentId === null) return null;
  const row = await database
    .selectFrom('assignment')
    .innerJoin('assignmentItem', 'assignmentId', 'assignment.id')
    .select(['title', 'terms', 'goal'])
    .where('assignment.id', '=', assignmentId)
    .where('scenarioVersionId', '=', scenarioVersionId)
    .executeTakeFirst();
  if (!row) return null;
  const { passMark, attempts, counts, mode, helps, locale, mask } = readTerms(row);
  const { title, goal } = row;
  return { title, passMark, counts: attempts === 1 ? null : counts, mode, helps, goal, locale, mask };
}
