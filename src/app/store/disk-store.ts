/** The store of a browser, on IndexedDB. */
import type { Settings } from '../../screens/settings/settings.ts';
import { inTransaction, openDatabase, result, type Table } from './database.ts';
import { isCallRecord, isFinishedRecord } from './records.ts';
import { type CallRecord, type FinishedCall, latestFirst, Overtaken, type Store } from './store.ts';

type Sifted = Extract<Table, 'calls' | 'finished'>;

const SETTINGS_KEY = 'all';

type Tables = (name: Table) => IDBObjectStore;

/** Rejects where the browser refuses to store; tells of records that had to be set aside because they are none. */
export async function openDiskStore(onCorrupt: () => void): Promise<Store> {
  const database = await openDatabase();
  const read = <Result>(work: (table: Tables) => Promise<Result>) =>
    inTransaction(database, 'readonly', work);
  const write = <Result>(work: (table: Tables) => Promise<Result>) =>
    inTransaction(database, 'readwrite', work);
  const readSound = async <Sound>(name: Sifted, isSound: (record: unknown) => record is Sound) => {
    const all = await read((table) => fetchAll<unknown>(table(name)));
    const sound = all.filter(isSound);
    if (sound.length < all.length) {
      await write((table) => siftOut(table, name, (record) => !isSound(record)));
      onCorrupt();
    }
    return sound;
  };
  return {
    settings: () => read((table) => fetchOne<Settings>(table('settings'), SETTINGS_KEY)),
    saveSettings: (settings) => write((table) => ignore(table('settings').put(settings, SETTINGS_KEY))),
    waiting: async () => latestFirst(await readSound('calls', isCallRecord)),
    call: (id) => read((table) => fetchOne<CallRecord>(table('calls'), id)),
    saveCall: (record) => write((table) => replace(table('calls'), record)),
    dropCall: (id) => write((table) => ignore(table('calls').delete(id))),
    finish: (record, finished) => write((table) => moveToFinished(table, record, finished)),
    finished: () => readSound('finished', isFinishedRecord),
    setAside: (id, reason) => write((table) => moveAside(table, id, reason)),
  };
}

/** Only the window that saved a call last goes on with it. */
async function expectOwn(calls: IDBObjectStore, { id, revision }: CallRecord): Promise<void> {
  const kept = await fetchOne<CallRecord>(calls, id);
  if ((kept?.revision ?? 0) !== revision - 1) throw new Overtaken(id);
}

async function replace(calls: IDBObjectStore, record: CallRecord): Promise<void> {
  await expectOwn(calls, record);
  await result(calls.put(record));
}

async function moveToFinished(table: Tables, record: CallRecord, finished: FinishedCall): Promise<number> {
  await expectOwn(table('calls'), record);
  await result(table('calls').delete(record.id));
  return Number(await result(table('finished').add(finished)));
}

/** Takes what cannot be read out of a table; nothing is deleted. */
async function siftOut(table: Tables, name: Sifted, isBad: (record: unknown) => boolean): Promise<void> {
  const keys = await result(table(name).getAllKeys());
  for (const key of keys) {
    const record = await fetchOne<unknown>(table(name), key);
    if (!isBad(record)) continue;
    await result(table('aside').add({ record, reason: 'log-corrupt' }));
    await result(table(name).delete(key));
  }
}

async function moveAside(table: Tables, id: string, reason: string): Promise<void> {
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
