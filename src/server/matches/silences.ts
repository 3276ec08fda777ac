/**
 * Silence where a reply has not come in its time. Every node looks, and whoever notices first writes it under the same guard
 * as any input: a player who was quicker counts, another node that was quicker is no error.
 */
import { sql } from 'kysely';
import { silenceFor } from '../attempts/supervise.ts';
import type { Database } from '../database/open-database.ts';
import type { Server } from '../server.ts';

type Place = Pick<Server, 'database' | 'calls'>;

/** Milliseconds for what was pressed in time and is still on its way. */
const ON_ITS_WAY = 1000;
/** At one look; the others are found at the next one. */
const MOST = 500;

/** Gives how many were due. */
export async function fallSilent(place: Place, now: number): Promise<number> {
  const due = await callsDue(place.database, now);
  await Promise.all(due.map(({ attemptId, seq }) => answer(place, attemptId, seq, now)));
  return due.length;
}

/** With how many inputs each of them has: written down in the same moment as when its time is up. */
const callsDue = (database: Database, now: number) =>
  database
    .selectFrom('matchCall')
    .innerJoin('liveMatch', 'liveMatch.id', 'matchCall.matchId')
    .innerJoin('attempt', 'attempt.id', 'attemptId')
    .select(['attemptId', 'attempt.lastSeq as seq'])
    .where('dueMs', 'is not', null)
    .where('phase', '=', 'round')
    .where('pausedAtMs', 'is', null)
    .whereRef('matchCall.round', '=', 'liveMatch.round')
    .where('attempt.state', '=', 'open')
    .where(sql<boolean>`match_call.due_ms + live_match.since_ms + live_match.paused_ms
      <= cast(${now - ON_ITS_WAY} as bigint)`)
    .orderBy('dueMs')
    .limit(MOST)
    .execute();

async function answer(place: Place, attempt: string, seq: number, now: number): Promise<void> {
  if ((await silenceFor(place, attempt, seq, now)) === 'given') return;
  await stopClock(place.database, attempt);
}

/** The call can take no silence any more: nothing is waited for. */
const stopClock = (database: Database, attempt: string) =>
  database.updateTable('matchCall').set({ dueMs: null }).where('attemptId', '=', attempt).execute();
