/** A database that is kept busy. For tests. */
import type { Database } from './open-database.ts';

export interface Held {
  /** Ends with the transaction. */
  readonly held: Promise<void>;
  readonly letGo: () => void;
}

/** A transaction that does not come to its end: everybody else waits for their turn. */
export function hold(database: Database): Promise<Held> {
  return new Promise((begun) => {
    const held: Promise<void> = database
      .transaction()
      .execute(() => new Promise<void>((resolve) => begun({ held, letGo: () => resolve() })));
  });
}
