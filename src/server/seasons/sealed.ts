/** What the calls of an open round have come to is shown to nobody but whoever played them. */
import type { ExpressionBuilder } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';

/** Those of these attempts whose round has not closed. */
export async function sealedOf(
  database: Database,
  attempts: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  if (attempts.length === 0) return new Set();
  const open = await database
    .selectFrom('attempt')
    .select('attempt.id')
    .where('attempt.id', 'in', attempts)
    .where((build) => build.not(isUnsealed(now)(build)))
    .execute();
  return new Set(open.map(({ id }) => id));
}

/** Where calls of many people come together: leaves out those whose round has not closed. */
export const isUnsealed = (now: number) => (build: ExpressionBuilder<Tables, 'attempt'>) =>
  build.not(
    build.exists(
      build
        .selectFrom('seasonCall')
        .innerJoin('seasonRound', (join) =>
          join
            .onRef('seasonRound.seasonId', '=', 'seasonCall.seasonId')
            .onRef('seasonRound.round', '=', 'seasonCall.round'),
        )
        .select('seasonCall.attemptId')
        .whereRef('seasonCall.attemptId', '=', 'attempt.id')
        .where('closesMs', '>', now),
    ),
  );
