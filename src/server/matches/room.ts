/** What is the same for everybody in a room. */
import type { RoomFrame } from '../../protocol/race.ts';
import type { Database } from '../database/open-database.ts';
import { matchThere } from './match.ts';
import { readRace } from './standings.ts';
import { listTeams } from './teams.ts';

export async function readRoom(database: Database, id: string): Promise<RoomFrame> {
  const match = await matchThere(database, id);
  const { phase, round, pausedAtMs, deeds: deed } = match;
  const teams = (await listTeams(database, id)).map(({ id: team, people }) => ({ team, people }));
  return {
    phase,
    round,
    paused: pausedAtMs !== null,
    deed,
    teams,
    ...(await countRoom(database, id)),
    lanes: await readRace(database, match),
  };
}

/** People who have not left. */
export async function countRoom(database: Database, matchId: string): Promise<{ readonly people: number }> {
  const { people } = await database
    .selectFrom('matchPlayer')
    .select(({ fn }) => fn.countAll<number | string>().as('people'))
    .where('matchId', '=', matchId)
    .where('leftMs', 'is', null)
    .executeTakeFirstOrThrow();
  return { people: Number(people) };
}
