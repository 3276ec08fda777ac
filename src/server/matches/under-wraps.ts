/** What the calls of a match came to is shown to nobody before their round is over: not to whoever played them either. */
import type { ExpressionBuilder } from 'kysely';
import type { Stored } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';

/** Whether the round of an attempt is not over. */
export const isGoingOn = (build: ExpressionBuilder<Tables, 'attempt'>) =>
  build.exists(
    build
      .selectFrom('matchCall')
      .innerJoin('matchRound', (join) =>
        join
          .onRef('matchRound.matchId', '=', 'matchCall.matchId')
          .onRef('matchRound.round', '=', 'matchCall.round'),
      )
      .select('matchCall.attemptId')
      .whereRef('matchCall.attemptId', '=', 'attempt.id')
      .where('endedMs', 'is', null),
  );

/** Those of these attempts whose round is going on. */
export async function underWraps(
  database: Database,
  attempts: readonly Pick<Stored, 'id' | 'matchId'>[],
): Promise<ReadonlySet<string>> {
  const ids = attempts.flatMap(({ id, matchId }) => (matchId === null ? [] : [id]));
  if (ids.length === 0) return new Set();
  const open = await database
    .selectFrom('attempt')
    .select('attempt.id')
    .where('attempt.id', 'in', ids)
    .where(isGoingOn)
    .execute();
  return new Set(open.map(({ id }) => id));
}

export const isUnderWraps = async (
  database: Database,
  attempt: Pick<Stored, 'id' | 'matchId'>,
): Promise<boolean> => (await underWraps(database, [attempt])).has(attempt.id);
