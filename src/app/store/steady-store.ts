/** A store that never lets a call down: when the disk fails, it goes on in memory and says so once. */
import type { ErrorCode } from '../../screens/notice.tsx';
import { memoryStore } from './memory-store.ts';
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
    return memoryStore();
  }
}

function steady(disk: Store, onTrouble: (code: Trouble) => void): Store {
  let current = disk;
  const attempt = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
    try {
      return await work(current);
    } catch (error) {
      if (error instanceof Overtaken || current !== disk) throw error;
      current = memoryStore();
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
    exportAll: () => current.exportAll(),
    importAll: (contents) => current.importAll(contents),
    clear: () => current.clear(),
    watch: (onChange) => current.watch(onChange),
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
