/** Seats in a match: taking one, changing it, and leaving it. */
import type { Updateable } from 'kysely';
import { smallestTeam } from '../../contest/match-terms.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow, MatchPlayerRow } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { matchThere, nameShown } from './match.ts';
import { listTeams } from './teams.ts';

export async function takeSeat(
  within: Database,
  { id: matchId }: LiveMatchRow,
  learnerId: string,
  name: string | null,
  now: number,
): Promise<void> {
  const teamId = smallestTeam(await listTeams(within, matchId));
  await within
    .insertInto('matchPlayer')
    .values({ matchId, learnerId, teamId, name, joinedMs: now, leftMs: null, turn: null })
    // From another device, at the same moment: that seat is enough.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Teams are settled once the first round has begun; a name may be taken off the board at any time. */
export const changeSeat = (
  database: Database,
  id: string,
  { learnerId, personId }: Actor,
  { team, named }: { readonly team: string | null; readonly named: boolean },
): Promise<void> =>
  transact(database, async (within) => {
    const match = await matchThere(within, id);
    const seat = await seatOf(within, id, learnerId);
    if (seat.teamId !== team && match.phase !== 'lobby') throw new Failed('match-closed');
    const teams = (await listTeams(within, id)).map((known) => known.id);
    if (team === null ? teams.length > 0 : !teams.includes(team)) throw new Failed('not-found');
    const { displayName } = await within
      .selectFrom('person')
      .select('displayName')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const moved = seat.teamId === team ? {} : { turn: null };
    const name = nameShown(match, named, displayName);
    await setSeat(within, id, learnerId, { teamId: team, name, ...moved });
  });

export const leaveMatch = (
  database: Database,
  id: string,
  { learnerId }: Actor,
  left: boolean,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const { phase } = await matchThere(within, id);
    await seatOf(within, id, learnerId);
    if (phase === 'over') throw new Failed('match-closed');
    await setSeat(within, id, learnerId, { leftMs: left ? now : null });
  });

const findSeat = (within: Database, matchId: string, learnerId: string) =>
  within
    .selectFrom('matchPlayer')
    .selectAll()
    .where('matchId', '=', matchId)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();

export const hasSeat = async (within: Database, matchId: string, learnerId: string): Promise<boolean> =>
  (await findSeat(within, matchId, learnerId)) !== undefined;

/** Throws `not-found` where they have none. */
export async function seatOf(within: Database, matchId: string, learnerId: string) {
  const seat = await findSeat(within, matchId, learnerId);
  if (!seat) throw new Failed('not-found');
  return seat;
}

export const setSeat = (
  within: Database,
  matchId: string,
  learnerId: string,
  seat: Updateable<MatchPlayerRow>,
) =>
  within
    .updateTable('matchPlayer')
    .set(seat)
    .where('matchId', '=', matchId)
    .where('learnerId', '=', learnerId)
    .execute();
