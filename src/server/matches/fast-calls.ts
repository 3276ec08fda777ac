/** Calls of matches that were answered faster than anybody reads. Their points stand; whoever leads matches is told. */
import type { ListedMatch } from '../../protocol/match.ts';
import type { Database } from '../database/open-database.ts';

type FastCalls = ListedMatch['tooFast'];

/** By match; by the names that are shown in it. */
export async function fastCalls(
  database: Database,
  matches: readonly string[],
): Promise<ReadonlyMap<string, FastCalls>> {
  const found = new Map<string, FastCalls>();
  if (matches.length === 0) return found;
  const rows = await database
    .selectFrom('matchCall')
    .innerJoin('matchPlayer', (join) =>
      join
        .onRef('matchPlayer.matchId', '=', 'matchCall.matchId')
        .onRef('matchPlayer.learnerId', '=', 'matchCall.learnerId'),
    )
    .select(['matchCall.matchId', 'matchCall.round', 'name'])
    .where('matchCall.matchId', 'in', [...matches])
    .where('tooFast', '=', 1)
    .orderBy('matchCall.round')
    .orderBy('name')
    .execute();
  for (const { matchId, round, name } of rows)
    found.set(matchId, [...(found.get(matchId) ?? []), { round, name }]);
  return found;
}
