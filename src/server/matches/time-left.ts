/** How long a player still has for a reply. */
import { playedFor } from '../../contest/match.ts';
import type { Stored } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';
import { stateOf } from './match.ts';

/** Milliseconds until silence answers in the place of whoever plays this call; null where there is no limit. */
export async function timeLeftOf(
  database: Database,
  { id, matchId }: Pick<Stored, 'id' | 'matchId'>,
  now: number,
): Promise<number | null> {
  if (matchId === null) return null;
  const call = await database
    .selectFrom('matchCall')
    .innerJoin('liveMatch', 'liveMatch.id', 'matchCall.matchId')
    .selectAll('liveMatch')
    .select(['dueMs', 'matchCall.round as own'])
    .where('attemptId', '=', id)
    .where('dueMs', 'is not', null)
    .executeTakeFirst();
  if (!call || call.dueMs === null || call.phase !== 'round' || call.own !== call.round) return null;
  return Math.max(0, call.dueMs - playedFor(stateOf(call), now));
}
