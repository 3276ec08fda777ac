/** The store of a browser, on IndexedDB. */
import type { Settings } from '../../screens/settings/settings.ts';
import { inTransaction, openDatabase, result, type Table } from './database.ts';
import { type CallRecord, type FinishedRecord, latestFirst, Overtaken, type Store } from './store.ts';

const SETTINGS_KEY = 'all';

/** Rejects where the browser refuses to store. */
export async function openDiskStore(): Promise<Store> {
  const database = await openDatabase();
  type Tables = (name: Table) => IDBObjectStore;
  const read = <Result>(work: (table: Tables) => Promise<Result>) =>
    inTransaction(database, 'readonly', work);
  const write = <Result>(work: (table: Tables) => Promise<Result>) =>
    inTransaction(database, 'readwrite', work);
  return {
    settings: () => read((table) => fetchOne<Settings>(table('settings'), SETTINGS_KEY)),
    saveSettings: (settings) => write((table) => ignore(table('settings').put(settings, SETTINGS_KEY))),
    waiting: async () => latestFirst(await read((table) => fetchAll<CallRecord>(table('calls')))),
    call: (id) => read((table) => fetchOne<CallRecord>(table('calls'), id)),
    saveCall: (record) => write((table) => replace(table('calls'), record)),
    dropCall: (id) => write((table) => ignore(table('calls').delete(id))),
    finish: (id, finished) =>
      write(async (table) => {
        await result(table('calls').delete(id));
        return Number(await result(table('finished').add(finished)));
      }),
    finished: () => read((table) => fetchAll<FinishedRecord>(table('finished'))),
    setAside: (id, reason) => write((table) => moveAside(table, id, reason)),
  };
}

/** Replaces exactly the save that this window made last. */
async function replace(calls: IDBObjectStore, record: CallRecord): Promise<void> {
  const kept = await fetchOne<CallRecord>(calls, record.id);
  if ((kept?.revision ?? 0) !== record.revision - 1) throw new Overtaken(record.id);
  await result(calls.put(record));
}

async function moveAside(table: (name: Table) => IDBObjectStore, id: string, reason: string): Promise<void> {
  const record = await fetchOne<CallRecord>(table('calls'), id);
  if (!record) return;
  await result(table('aside').add({ record, reason }));
  await result(table('calls').delete(id));
}

async function fetchOne<Value>(table: IDBObjectStore, key: IDBValidKey): Promise<Value | null> {
  return ((await result(table.get(key))) as Value | undefined) ?? null;
}

async function fetchAll<Value>(table: IDBObjectStore): Promise<Value[]> {
  return (await result(table.getAll())) as Value[];
}

async function ignore(request: IDBRequest): Promise<void> {
  await result(request);
}
