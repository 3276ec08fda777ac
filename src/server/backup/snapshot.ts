/** Reads that belong together: all of them see the database as it was at one moment, and hold up nobody who writes. */
import type { Database } from '../database/open-database.ts';

export const snapshot = <Result>(
  database: Database,
  work: (within: Database) => Promise<Result>,
): Promise<Result> =>
  database.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(work);
