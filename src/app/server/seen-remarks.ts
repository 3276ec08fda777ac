/**
 * Up to when what trainers have written beside each call was looked at on this device: a small database of its own, so that a
 * device without a server has none of it.
 */

/** By the id of the call, milliseconds since 1970. */
export type Seen = ReadonlyMap<string, number>;

interface SeenRow {
  readonly attempt: string;
  readonly at: number;
}

/** A browser that keeps nothing knows it as long as the page is open. */
const here = new Map<string, number>();

export async function readSeen(): Promise<Seen> {
  const rows = await work('readonly', (table) => table.getAll() as IDBRequest<SeenRow[]>).catch(() => []);
  for (const { attempt, at } of rows) here.set(attempt, Math.max(at, here.get(attempt) ?? 0));
  return new Map(here);
}

export async function noteSeen(row: SeenRow): Promise<Seen> {
  here.set(row.attempt, row.at);
  await work('readwrite', (table) => table.put(row)).catch(() => null);
  return new Map(here);
}

let opening: Promise<IDBDatabase> | null = null;

async function work<Result>(
  mode: IDBTransactionMode,
  ask: (table: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  opening ??= open();
  const database = await opening;
  return settled(ask(database.transaction('seen', mode).objectStore('seen')));
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('simmerdown-remarks', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('seen', { keyPath: 'attempt' });
  return settled(request);
}

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
