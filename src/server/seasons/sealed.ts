/** What the calls of an open round have come to is shown to nobody but whoever played them. */
import type { Database } from '../database/open-database.ts';

/** Those of these attempts whose round has not closed. */
export async function sealedOf(
  database: Database,
  attempts: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  if (attempts.length === 0) return new Set();
  const open = await database
    .selectFrom('seasonCall')
    .innerJoin('seasonRound', (join) =>
      join
        .onRef('seasonRound.seasonId', '=', 'seasonCall.seasonId')
        .onRef('seasonRound.round', '=', 'seasonCall.round'),
    )
    .select('attemptId')
    .where('attemptId', 'in', attempts)
    .where('closesMs', '>', now)
    .execute();
  return new Set(open.map(({ attemptId }) => attemptId));
}
