/** What somebody was reminded of, and that they have read it. */
import { DAY } from '../../course/day.ts';
import type { Database } from '../database/open-database.ts';

/** By assignment, when somebody was last reminded of it: what they have not seen, or have seen within a day. */
export async function readNudged(
  database: Database,
  personId: string,
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom('nudge')
    .select(['assignmentId', 'createdMs'])
    .where('personId', '=', personId)
    .where((where) => where.or([where('seenMs', 'is', null), where('seenMs', '>', now - DAY)]))
    .orderBy('createdMs')
    .execute();
  return new Map(rows.map(({ assignmentId, createdMs }) => [assignmentId, createdMs]));
}

export async function seeNudges(
  database: Database,
  personId: string,
  assignments: readonly string[],
  now: number,
): Promise<void> {
  await database
    .updateTable('nudge')
    .set({ seenMs: now })
    .where('personId', '=', personId)
    .where('assignmentId', 'in', assignments)
    .where('seenMs', 'is', null)
    .execute();
}
