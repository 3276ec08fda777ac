/** Keeps everything until the page is closed: for browsers that refuse to store, and for tests. */
import type { Settings } from '../../screens/settings/settings.ts';
import { type CallRecord, type FinishedRecord, latestFirst, type Store } from './store.ts';

export function memoryStore(): Store {
  const calls = new Map<string, CallRecord>();
  const finished: FinishedRecord[] = [];
  let kept: Settings | null = null;
  return {
    settings: async () => kept,
    saveSettings: async (settings) => {
      kept = settings;
    },
    waiting: async () => latestFirst([...calls.values()]),
    call: async (id) => calls.get(id) ?? null,
    saveCall: async (record) => {
      calls.set(record.id, record);
    },
    dropCall: async (id) => {
      calls.delete(id);
    },
    finish: async ({ id }, call) => {
      calls.delete(id);
      return finished.push({ ...call, number: finished.length + 1 });
    },
    finished: async () => finished,
    setAside: async (id) => {
      calls.delete(id);
    },
  };
}
