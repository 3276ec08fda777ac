/** Calls of matches that were answered faster than anybody reads. Their points stand; whoever leads matches is told. */
import type { ListedMatch } from '../../protocol/match.ts';
import type { Database } from '../database/open-database.ts';
import { namedCalls } from './named-calls.ts';

type FastCalls = ListedMatch['tooFast'];

/** By match; by the names that are shown in it. */
export async function fastCalls(
  database: Database,
  matches: readonly string[],
): Promise<ReadonlyMap<string, FastCalls>> {
  const found = new Map<string, FastCalls>();
  if (matches.length === 0) return found;
  const rows = await namedCalls(database)
    .where('matchCall.matchId', 'in', [...matches])
    .where('tooFast', '=', 1)
    .orderBy('matchCall.round')
    .orderBy('name')
    .orderBy('attemptId')
    .execute();
  for (const { matchId, round, name } of rows)
    found.set(matchId, [...(found.get(matchId) ?? []), { round, name }]);
  return found;
}
