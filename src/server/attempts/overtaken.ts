/**
 * Calls that were begun on an earlier edition of the program and are not over yet. That program is gone: whoever went on with
 * them would be scored by one that they did not begin with. They are closed and count nothing, and what was asked can be
 * begun anew.
 */
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { isPlayable, readRules } from '../library/rules.ts';
import type { Stored } from './attempt.ts';

export const isOvertaken = async (database: Database, { state, rulesHash }: Stored): Promise<boolean> =>
  state === 'open' && !isPlayable(await readRules(database, rulesHash));

/** What says for what a call was taken: the day, the round of a season, the round of a match. */
const TAKEN_FOR = ['dayPlayer', 'seasonCall', 'matchCall'] as const;

/**
 * Gives back the attempt and the key, and the place in a contest: as long as that goes on, its call can be begun anew. Whether
 * there was anything to close. Within a transaction of the caller's.
 */
export async function closeOvertaken(within: Database, stored: Stored): Promise<boolean> {
  if (!(await isOvertaken(within, stored))) return false;
  for (const table of TAKEN_FOR) await within.deleteFrom(table).where('attemptId', '=', stored.id).execute();
  await within
    .updateTable('attempt')
    .set({ state: 'abandoned', assignmentId: null, ordinal: null, clientKey: stored.id })
    .where('id', '=', stored.id)
    .where('state', '=', 'open')
    .execute();
  return true;
}

/** Throws `attempt-overtaken` where it cannot go on; from then on it is closed. */
export async function mustGoOn(database: Database, stored: Stored): Promise<void> {
  if (await isOvertaken(database, stored)) {
    await transact(database, (within) => closeOvertaken(within, stored));
    throw new Failed('attempt-overtaken');
  }
  // Closed when it was last asked for, perhaps by another device.
  if (stored.state === 'abandoned' && !isPlayable(await readRules(database, stored.rulesHash)))
    throw new Failed('attempt-overtaken');
}
