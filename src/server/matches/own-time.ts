/**
 * Whoever reads, hears or types more slowly plays without a limit (WCAG 2.2.1). They need ask nobody and give no reason; it
 * changes no points, and nobody else is told.
 */
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { seatOf, setSeat } from './seats.ts';

/** Holds at once; a limit that is wanted again holds from the next reply on. */
export const changeOwnTime = (
  database: Database,
  id: string,
  { learnerId }: Actor,
  untimed: boolean,
): Promise<void> =>
  transact(database, async (within) => {
    await seatOf(within, id, learnerId);
    await setSeat(within, id, learnerId, { untimed: untimed ? 1 : 0 });
    if (untimed) await stopClocks(within, id, learnerId);
  });

const stopClocks = (within: Database, matchId: string, learnerId: string) =>
  within
    .updateTable('matchCall')
    .set({ dueMs: null })
    .where('matchId', '=', matchId)
    .where('learnerId', '=', learnerId)
    .execute();
