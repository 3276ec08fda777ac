/** A transaction that is tried again where another one came in between; its work must not do anything else. */
import type { Transaction } from 'kysely';
import { Busy } from './busy.ts';
import { faultOf } from './faults.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

const MOST_TRIES = 6;

/** Thrown inside the work to have all of it done again. */
export class TryAgain extends Error {}

/** Throws `Busy` where somebody always came in between. */
export async function transact<Result>(
  database: Database,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      return await database.transaction().execute(work);
    } catch (error) {
      if (!(error instanceof TryAgain) && faultOf(error) !== 'try-again') throw error;
    }
  }
  throw new Busy();
}
