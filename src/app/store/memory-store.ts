/** Keeps everything until the page is closed: for browsers that refuse to store, and for tests. */
import { type Change, type Contents, inOrder, latestFirst, type Numbered, type Store } from './store.ts';

const EMPTY: Contents = { settings: {}, calls: [], finished: [], shifts: [], phrases: {}, aside: [] };

export function memoryStore(begins: Contents = EMPTY): Store {
  let kept = begins;
  const watching = new Set<(change: Change) => void>();
  const tell = (): void => {
    for (const onChange of watching) onChange('changed');
  };
  const change = (part: Partial<Contents>): void => {
    kept = { ...kept, ...part };
  };
  const without = (id: string) => kept.calls.filter((call) => call.id !== id);
  const add = (finished: Numbered): number => {
    const taken = kept.finished.map((record) => record.number);
    const isFree = finished.number !== undefined && !taken.includes(finished.number);
    const number = isFree ? finished.number : 1 + Math.max(0, ...taken);
    change({ finished: [...kept.finished, { ...finished, number }] });
    return number;
  };
  return {
    settings: async () => kept.settings,
    saveSettings: async (part) => change({ settings: { ...kept.settings, ...part } }),
    waiting: async () => latestFirst(kept.calls),
    call: async (id) => kept.calls.find((call) => call.id === id) ?? null,
    saveCall: async (record) => change({ calls: [...without(record.id), record] }),
    dropCall: async (id) => change({ calls: without(id) }),
    finish: async ({ id }, finished) => {
      change({ calls: without(id) });
      return add(finished);
    },
    addFinished: async (finished) => add(finished),
    finished: async () => inOrder(kept.finished),
    setAside: async (id, reason) => {
      const set = kept.calls.filter((call) => call.id === id).map((record) => ({ record, reason }));
      change({ calls: without(id), aside: [...kept.aside, ...set] });
    },
    shifts: async () => latestFirst(kept.shifts),
    shift: async (id) => kept.shifts.find((shift) => shift.id === id) ?? null,
    saveShift: async (record) =>
      change({ shifts: [...kept.shifts.filter(({ id }) => id !== record.id), record] }),
    phrases: async () => kept.phrases,
    savePhrase: async (situation, text) => {
      const { [situation]: _, ...others } = kept.phrases;
      change({ phrases: text === '' ? others : { ...others, [situation]: text } });
    },
    exportAll: async () => kept,
    importAll: async (contents) => {
      const { merge, together } = await import('./merge.ts');
      const { added, arrived } = merge(kept, contents);
      kept = together(kept, added);
      tell();
      return arrived;
    },
    clear: async () => {
      kept = EMPTY;
      tell();
    },
    watch: (onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
  };
}
