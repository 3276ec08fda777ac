/** Words about somebody are written only while they are there: whoever is erased takes with them what stands by then. */
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';

/**
 * Throws `not-found` where they are not there any more. Changes nothing, but holds their row to the end of the transaction: who
 * erases them at the same moment waits for it, or has won.
 */
export async function mustStillBeThere(within: Transaction<Tables>, learnerId: string): Promise<void> {
  const { numUpdatedRows } = await within
    .updateTable('person')
    .set({ learnerId })
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Failed('not-found');
}
