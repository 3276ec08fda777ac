/** The few lines of IndexedDB that we need, as promises. */
import { UPGRADES } from './upgrades.ts';

export const TABLES = ['settings', 'calls', 'finished', 'aside', 'shifts', 'phrases'] as const;
export type Table = (typeof TABLES)[number];

const NAME = 'simmerdown';

/** Some browsers neither open nor refuse; nobody waits longer than this, in milliseconds. */
const PATIENCE = 3000;

/** Runs its work in one transaction and gives its result once everything is on disk; if it throws, nothing is. */
type Transact = <Result>(
  mode: IDBTransactionMode,
  work: (table: (name: Table) => IDBObjectStore) => Promise<Result>,
) => Promise<Result>;

/**
 * A way to the database for as long as the page lives. A connection may be closed under it, by a browser that wants its
 * room back or by a window that brings the database up to date; it is opened again then, once for each piece of work.
 */
export async function connect(): Promise<Transact> {
  let database = await openDatabase();
  let opening: Promise<IDBDatabase> | null = null;
  const reopen = async () => {
    opening ??= openDatabase().finally(() => {
      opening = null;
    });
    database = await opening;
  };
  return async (mode, work) => {
    try {
      return await inTransaction(database, mode, work);
    } catch (error) {
      if (!isLost(error)) throw error;
    }
    await reopen();
    return inTransaction(database, mode, work);
  };
}

/** Nothing was written: the connection was closed before the work began, or before it was done. */
const isLost = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');

/** Opens the database, bringing an older one up to date; when that fails, the older one stays as it was. */
function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, UPGRADES.length);
    let late = false;
    setTimeout(() => {
      late = true;
      reject(new Error('database not open in time'));
    }, PATIENCE);
    request.onupgradeneeded = ({ oldVersion }) => {
      for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(request.result, request.transaction);
    };
    request.onsuccess = () => {
      // Nobody waits any more, and nobody would ever close it.
      if (late) return request.result.close();
      // A newer version of the page in another window must not wait for us.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('database held by an older window'));
  });
}

async function inTransaction<Result>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (table: (name: Table) => IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction([...TABLES], mode, { durability: 'strict' });
  const done = completion(transaction);
  try {
    const result = await work((name) => transaction.objectStore(name));
    await done;
    return result;
  } catch (error) {
    done.catch(() => {});
    abort(transaction);
    throw error;
  }
}

export function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('the connection was closed', 'AbortError'));
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself; there is nothing left to undo.
  }
}
