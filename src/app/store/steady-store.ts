/** A store that never lets a call down: when the disk fails, it goes on in memory and says so once. */
import type { ErrorCode } from '../../screens/notice.tsx';
import { Overtaken, type Store } from './store.ts';

type Trouble = ErrorCode & `storage-${string}`;

/** Opens the disk store, or takes to memory from the first moment on. */
export async function openSteadyStore(
  openDisk: () => Promise<Store>,
  onTrouble: (code: Trouble) => void,
): Promise<Store> {
  try {
    return steady(await openDisk(), onTrouble);
  } catch {
    onTrouble('storage-refused');
    return openMemory();
  }
}

function steady(disk: Store, onTrouble: (code: Trouble) => void): Store {
  let current = disk;
  const attempt = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
    try {
      return await work(current);
    } catch (error) {
      if (error instanceof Overtaken || current !== disk) throw error;
      current = await openMemory();
      onTrouble(isFull(error) ? 'storage-full' : 'storage-refused');
      return work(current);
    }
  };
  return {
    settings: () => attempt((store) => store.settings()),
    saveSettings: (part) => attempt((store) => store.saveSettings(part)),
    waiting: () => attempt((store) => store.waiting()),
    call: (id) => attempt((store) => store.call(id)),
    saveCall: (record) => attempt((store) => store.saveCall(record)),
    dropCall: (id) => attempt((store) => store.dropCall(id)),
    finish: (record, finished) => attempt((store) => store.finish(record, finished)),
    addFinished: (finished) => attempt((store) => store.addFinished(finished)),
    finished: () => attempt((store) => store.finished()),
    setAside: (id, reason) => attempt((store) => store.setAside(id, reason)),
    shifts: () => attempt((store) => store.shifts()),
    shift: (id) => attempt((store) => store.shift(id)),
    saveShift: (record) => attempt((store) => store.saveShift(record)),
    phrases: () => attempt((store) => store.phrases()),
    savePhrase: (situation, text) => attempt((store) => store.savePhrase(situation, text)),
    // Memory is no substitute where everything is meant: these fail as a whole, and whoever asked tells it.
    exportAll: async () => {
      const kept = await disk.exportAll();
      if (current === disk) return kept;
      const { merge, together } = await import('./merge.ts');
      return together(kept, merge(kept, await current.exportAll()).added);
    },
    importAll: (contents) => current.importAll(contents),
    clear: async () => {
      await disk.clear();
      if (current !== disk) await current.clear();
    },
    watch: (onChange) => current.watch(onChange),
  };
}

/** Seldom wanted, and fetched ahead (`main.tsx`), so that it is there when the network is gone as well. */
export const openMemory = async (): Promise<Store> => (await import('./memory-store.ts')).memoryStore();

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
