/** What the calls of a match came to is shown to nobody before their round is over: not to whoever played them either. */
import type { Stored } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';

/** Those of these attempts whose round is going on. */
export async function underWraps(
  database: Database,
  attempts: readonly Pick<Stored, 'id' | 'matchId'>[],
): Promise<ReadonlySet<string>> {
  const ids = attempts.flatMap(({ id, matchId }) => (matchId === null ? [] : [id]));
  if (ids.length === 0) return new Set();
  const open = await database
    .selectFrom('matchCall')
    .innerJoin('matchRound', (join) =>
      join
        .onRef('matchRound.matchId', '=', 'matchCall.matchId')
        .onRef('matchRound.round', '=', 'matchCall.round'),
    )
    .select('attemptId')
    .where('attemptId', 'in', ids)
    .where('endedMs', 'is', null)
    .execute();
  return new Set(open.map(({ attemptId }) => attemptId));
}

export const isUnderWraps = async (
  database: Database,
  attempt: Pick<Stored, 'id' | 'matchId'>,
): Promise<boolean> => (await underWraps(database, [attempt])).has(attempt.id);
