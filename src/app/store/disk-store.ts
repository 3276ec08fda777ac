/** The store of a browser, on IndexedDB. */
import { connect, result, type Table } from './database.ts';
import { isCallRecord, isFinishedRecord, isShiftRecord } from './records.ts';
import {
  type CallRecord,
  type Change,
  inOrder,
  latestFirst,
  type Numbered,
  Overtaken,
  type Store,
} from './store.ts';
import { fetchAll, fetchNamed, fetchOne, putNamed, type Run, type Tables } from './tables.ts';
import { makeWindows } from './windows.ts';

type Sifted = Extract<Table, 'calls' | 'finished' | 'shifts'>;

/** A record of which only the window that saved it last may save the next. */
interface Revised {
  readonly id: string;
  readonly revision: number;
}

/** Rejects where the browser refuses to store; tells of records that had to be set aside because they are none. */
export async function openDiskStore(onCorrupt: () => void): Promise<Store> {
  const transact = await connect();
  const windows = makeWindows();
  const read: Run = (work) => transact('readonly', work);
  const writing =
    (change: Change): Run =>
    async (work) => {
      const done = await transact('readwrite', work);
      windows.tell(change);
      return done;
    };
  const write = writing('changed');
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
    settings: () => read((table) => fetchNamed(table('settings'))),
    saveSettings: (part) => write((table) => putNamed(table('settings'), part)),
    waiting: async () => latestFirst(await readSound('calls', isCallRecord)),
    call: (id) => read((table) => fetchOne(table('calls'), id)),
    saveCall: (record) => write((table) => replaceCall(table, record)),
    dropCall: (id) => write((table) => ignore(table('calls').delete(id))),
    finish: (record, finished) => write((table) => moveToFinished(table, record, finished)),
    addFinished: (finished) => write((table) => add(table, finished)),
    finished: async () => inOrder(await readSound('finished', isFinishedRecord)),
    setAside: (id, reason) => write((table) => moveAside(table, id, reason)),
    shifts: async () => latestFirst(await readSound('shifts', isShiftRecord)),
    shift: (id) => read((table) => fetchOne(table('shifts'), id)),
    saveShift: (record) => write((table) => replace(table('shifts'), record)),
    phrases: () => read((table) => fetchNamed(table('phrases'))),
    savePhrase: (situation, text) => write((table) => putPhrase(table('phrases'), situation, text)),
    // Everything at once is wanted seldom; its code comes when it is.
    exportAll: async () => (await import('./disk-contents.ts')).readContents(read),
    importAll: async (contents) =>
      windows.tellHere(await (await import('./disk-contents.ts')).addContents(write, contents)),
    clear: async () => {
      const { clearAll } = await import('./disk-contents.ts');
      windows.tellHere(await clearAll(writing('deleted-elsewhere')));
    },
    watch: windows.watch,
  };
}

/** Only the window that saved a record last goes on with it. Gives whether the record is there at all. */
async function expectOwn(table: IDBObjectStore, { id, revision }: Revised): Promise<boolean> {
  const kept = await fetchOne<Revised>(table, id);
  if (kept && kept.revision !== revision - 1) throw new Overtaken(id);
  return kept !== null;
}

async function replace(table: IDBObjectStore, record: Revised): Promise<void> {
  await expectOwn(table, record);
  await result(table.put(record));
}

/** A call that is gone was finished by another window, or else the browser has dropped it: then it is kept anew. */
async function expectUnderWay(table: Tables, record: CallRecord): Promise<void> {
  if ((await expectOwn(table('calls'), record)) || record.revision === 1) return;
  const finished = await fetchAll<Numbered>(table('finished'));
  if (finished.some(({ call }) => call === record.id)) throw new Overtaken(record.id);
}

async function replaceCall(table: Tables, record: CallRecord): Promise<void> {
  await expectUnderWay(table, record);
  await result(table('calls').put(record));
}

async function moveToFinished(table: Tables, record: CallRecord, finished: Numbered): Promise<number> {
  await expectUnderWay(table, record);
  await result(table('calls').delete(record.id));
  return add(table, finished);
}

async function add(table: Tables, { number, ...finished }: Numbered): Promise<number> {
  const isFree = number !== undefined && (await fetchOne(table('finished'), number)) === null;
  return Number(await result(table('finished').add(isFree ? { ...finished, number } : finished)));
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

function putPhrase(table: IDBObjectStore, situation: string, text: string): Promise<void> {
  return ignore(text === '' ? table.delete(situation) : table.put(text, situation));
}

async function ignore(request: IDBRequest): Promise<void> {
  await result(request);
}
