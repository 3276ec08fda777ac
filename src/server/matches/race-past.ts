/**
 * The race of a round as it went, for whoever comes to it late. Any node notes it; the moment is its key, so that of two nodes
 * at once one is enough. Where nothing has moved nothing is noted.
 */
import { playedFor } from '../../contest/match.ts';
import type { Lane, Race } from '../../protocol/race.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { stateOf } from './match.ts';
import { readRace } from './standings.ts';

/** Milliseconds: two nodes that look within so many look at the same moment. */
const MOMENT = 2000;
/** More points than these no picture of a race shows. */
const MOST = 1000;

type Past = Race['past'];

export async function noteRaces(database: Database, now: number): Promise<void> {
  const running = await database
    .selectFrom('liveMatch')
    .selectAll()
    .where('phase', '=', 'round')
    .where('pausedAtMs', 'is', null)
    .execute();
  for (const match of running) await noteRace(database, match, now);
}

async function noteRace(database: Database, match: LiveMatchRow, now: number): Promise<void> {
  const lanes = JSON.stringify(shortened(await readRace(database, match)));
  if ((await lastNoted(database, match)) === lanes) return;
  const played = playedFor(stateOf(match), now);
  const atMs = played - (played % MOMENT);
  await database
    .insertInto('matchRace')
    .values({ matchId: match.id, round: match.round, atMs, lanes })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** How many are playing is told of now alone. */
const shortened = (lanes: readonly Lane[]) => lanes.map(({ team, calm, mood }) => ({ team, calm, mood }));

async function lastNoted(database: Database, { id, round }: LiveMatchRow): Promise<string | undefined> {
  const last = await database
    .selectFrom('matchRace')
    .select('lanes')
    .where('matchId', '=', id)
    .where('round', '=', round)
    .orderBy('atMs', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.lanes;
}

export async function tellRace(database: Database, match: LiveMatchRow, now: number): Promise<Race> {
  const [lanes, past] = [await readRace(database, match), await readPast(database, match)];
  return { round: match.round, lanes, played: playedFor(stateOf(match), now), past };
}

/** Of the round that is going on, or of the last one; oldest first. */
async function readPast(database: Database, { id, round }: LiveMatchRow): Promise<Past> {
  const rows = await database
    .selectFrom('matchRace')
    .select(['atMs', 'lanes'])
    .where('matchId', '=', id)
    .where('round', '=', round)
    .orderBy('atMs', 'desc')
    .limit(MOST)
    .execute();
  return rows
    .toReversed()
    .map(({ atMs, lanes }) => ({ at: atMs, lanes: JSON.parse(lanes) as Past[number]['lanes'] }));
}
