import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { openSteadyStore } from './steady-store.ts';
import { ALONE, type CallRecord, Overtaken, type Store } from './store.ts';

const RECORD: CallRecord = {
  ...ALONE,
  id: 'a',
  scenario: 'leaflet',
  log: '{}',
  replies: 0,
  revision: 1,
  savedAt: 1,
};
const failing = (error: Error): Store => ({ ...memoryStore(), saveCall: () => Promise.reject(error) });

describe('openSteadyStore', () => {
  it('plays on in memory where nothing may be stored, and says so', async () => {
    const onTrouble = vi.fn();
    const store = await openSteadyStore(() => Promise.reject(new Error('refused')), onTrouble);
    await store.saveCall(RECORD);
    expect(await store.call('a')).toEqual(RECORD);
    expect(onTrouble.mock.calls).toEqual([['storage-refused']]);
  });

  it('goes over to memory when the disk is full, without losing the save, and says so once', async () => {
    const onTrouble = vi.fn();
    const full = new DOMException('no room', 'QuotaExceededError');
    const store = await openSteadyStore(async () => failing(full), onTrouble);
    await store.saveCall(RECORD);
    await store.saveCall({ ...RECORD, revision: 2 });
    expect((await store.call('a'))?.revision).toBe(2);
    expect(onTrouble.mock.calls).toEqual([['storage-full']]);
  });

  it('deletes and copies what is on the disk, too, after a save has failed', async () => {
    const kept = memoryStore();
    const finished = {
      ...ALONE,
      scenario: 'trays',
      log: '[]',
      total: 1,
      tier: 'lost',
      endedAt: 1,
      shared: false,
    } as const;
    await kept.addFinished(finished);
    const full = {
      ...kept,
      saveCall: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
    };
    const store = await openSteadyStore(
      async () => full,
      () => {},
    );
    await store.saveCall(RECORD);
    const { finished: copied, calls } = await store.exportAll();
    expect([copied.length, calls.length]).toEqual([1, 1]);
    await store.clear();
    expect([await kept.finished(), await store.waiting()]).toEqual([[], []]);
  });

  it('does not take another window for a broken disk', async () => {
    const onTrouble = vi.fn();
    const store = await openSteadyStore(async () => failing(new Overtaken('a')), onTrouble);
    await expect(store.saveCall(RECORD)).rejects.toThrow(Overtaken);
    expect(onTrouble).not.toHaveBeenCalled();
  });
});
