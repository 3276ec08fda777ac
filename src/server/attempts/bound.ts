/** What a trainer has settled for the calls of an assignment, as far as it concerns whoever plays one. */
import type { Terms } from '../../course/terms.ts';
import type { Bound } from '../../protocol/attempt.ts';
import type { Database } from '../database/open-database.ts';
import type { Stored } from './attempt.ts';

/** Null where nobody has asked for this call. */
export async function boundBy(
  database: Database,
  { assignmentId }: Pick<Stored, 'assignmentId'>,
): Promise<Bound | null> {
  if (assignmentId === null) return null;
  const row = await database
    .selectFrom('assignment')
    .select(['title', 'terms'])
    .where('id', '=', assignmentId)
    .executeTakeFirst();
  if (!row) return null;
  const { passMark, mode, locale, mask } = JSON.parse(row.terms) as Terms;
  return { title: row.title, passMark, mode, locale, mask };
}
