/** The order in which the people of a team have their call. */
import { reorder } from '../../contest/crew.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { sharedFormOf, teamMates } from './crew.ts';
import { matchThere } from './match.ts';

/** Somebody goes to another place, from 1. Throws `match-closed` once the first round has begun. */
export const changeTurn = (
  database: Database,
  match: string,
  { learnerId }: Actor,
  turn: number,
): Promise<void> =>
  transact(database, async (within) => {
    const row = await matchThere(within, match);
    const seat = await within
      .selectFrom('matchPlayer')
      .select('teamId')
      .where('matchId', '=', match)
      .where('learnerId', '=', learnerId)
      .executeTakeFirst();
    if (!seat?.teamId || !sharedFormOf(row)) throw new Failed('not-found');
    if (row.phase !== 'lobby') throw new Failed('match-closed');
    const now = (await teamMates(within, seat.teamId)).map(({ id }) => id);
    for (const [place, id] of reorder(now, learnerId, turn).entries())
      await within
        .updateTable('matchPlayer')
        .set({ turn: place + 1 })
        .where('matchId', '=', match)
        .where('learnerId', '=', id)
        .execute();
  });
