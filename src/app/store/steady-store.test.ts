import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { openSteadyStore } from './steady-store.ts';
import { ALONE, type CallRecord, type Change, type FinishedCall, Overtaken, type Store } from './store.ts';

const RECORD: CallRecord = {
  ...ALONE,
  id: 'a',
  scenario: 'leaflet',
  log: '{}',
  replies: 0,
  revision: 1,
  savedAt: 1,
};
const FINISHED: FinishedCall = {
  ...ALONE,
  scenario: 'trays',
  log: '[]',
  total: 1,
  tier: 'lost',
  endedAt: 1,
  shared: false,
};
const FULL = new DOMException('no room', 'QuotaExceededError');

/** A disk on which an operation can be made to fail, and to work again. */
function faultyDisk() {
  const kept = memoryStore();
  const failing = new Map<string, Error>();
  const watching = new Set<(change: Change) => void>();
  const watch: Store['watch'] = (onChange) => {
    watching.add(onChange);
    return () => watching.delete(onChange);
  };
  const disk = new Proxy<Store>(
    { ...kept, watch },
    {
      get: (store, name: keyof Store) => {
        const error = failing.get(name);
        return error ? () => Promise.reject(error) : store[name];
      },
    },
  );
  const refuse = (error: Error, ...names: readonly (keyof Store)[]) => {
    for (const name of names) failing.set(name, error);
  };
  return { kept, disk, refuse, mend: () => failing.clear(), watching };
}

/** What the reader was told, and what was taken back. */
function reader() {
  const told: string[] = [];
  return {
    told,
    notices: {
      tell: (code: string) => told.push(code),
      close: (code: string) => told.push(`${code} is over`),
    },
  };
}

const aWhile = () => vi.advanceTimersByTimeAsync(6000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('where nothing may be stored', () => {
  it('the call is played on in memory, and that is said', async () => {
    const { told, notices } = reader();
    const store = await openSteadyStore(() => Promise.reject(new Error('refused')), notices);
    await store.saveCall(RECORD);
    expect(await store.call('a')).toEqual(RECORD);
    await aWhile();
    expect(told).toEqual(['storage-refused']);
  });

  it('until it may, all comes to the disk then, and the pages are told what is there', async () => {
    const { kept, disk } = faultyDisk();
    const { told, notices } = reader();
    await kept.addFinished(FINISHED);
    let refused = true;
    const store = await openSteadyStore(async () => {
      if (refused) throw new Error('refused');
      return disk;
    }, notices);
    const onChange = vi.fn();
    store.watch(onChange);
    await store.savePhrase('late', 'mine');
    await store.importAll({ ...(await memoryStore().exportAll()), calls: [RECORD] });
    refused = false;
    await aWhile();
    expect(await kept.phrases()).toEqual({ late: 'mine' });
    expect(await kept.waiting()).toEqual([RECORD]);
    expect(onChange).toHaveBeenCalledWith('changed');
    expect(await store.finished()).toHaveLength(1);
    expect(told).toEqual(['storage-refused', 'storage-refused is over']);
  });
});

describe('when the disk is full', () => {
  it('nothing is lost: memory goes on, and that is said once', async () => {
    const { disk, refuse } = faultyDisk();
    const { told, notices } = reader();
    refuse(FULL, 'saveCall');
    const store = await openSteadyStore(async () => disk, notices);
    await store.saveCall(RECORD);
    await store.saveCall({ ...RECORD, revision: 2 });
    expect((await store.call('a'))?.revision).toBe(2);
    expect(told).toEqual(['storage-full']);
  });

  it('what it holds is still to be read, with what it has not taken', async () => {
    const { kept, disk, refuse } = faultyDisk();
    await kept.addFinished(FINISHED);
    await kept.saveCall(RECORD);
    await kept.saveSettings({ muted: true });
    const store = await openSteadyStore(async () => disk, reader().notices);
    refuse(FULL, 'finish', 'saveSettings', 'savePhrase', 'saveShift');
    const number = await store.finish({ ...RECORD, revision: 2 }, { ...FINISHED, endedAt: 2 });
    await store.saveSettings({ captions: true });
    await store.savePhrase('late', 'mine');
    await store.saveShift({ id: 's', log: '{}', revision: 1, savedAt: 1, done: false });
    expect((await store.finished()).map((record) => record.number)).toEqual([1, number]);
    expect(await store.waiting()).toEqual([]);
    expect(await store.settings()).toEqual({ muted: true, captions: true });
    expect(await store.phrases()).toEqual({ late: 'mine' });
    expect(await store.shifts()).toHaveLength(1);
    const { finished, calls } = await store.exportAll();
    expect([finished.length, calls.length]).toEqual([2, 0]);
  });

  it('what another window has stored meanwhile is read as well', async () => {
    const { kept, disk, refuse } = faultyDisk();
    const store = await openSteadyStore(async () => disk, reader().notices);
    refuse(FULL, 'saveCall');
    await store.saveCall(RECORD);
    await kept.addFinished(FINISHED);
    expect(await store.finished()).toHaveLength(1);
  });

  it('all is written in its order as soon as there is room, under the numbers that were shown', async () => {
    const { kept, disk, refuse, mend } = faultyDisk();
    const { told, notices } = reader();
    await kept.addFinished(FINISHED);
    const store = await openSteadyStore(async () => disk, notices);
    refuse(FULL, 'saveCall', 'finish');
    await store.saveCall(RECORD);
    const number = await store.finish({ ...RECORD, revision: 2 }, { ...FINISHED, endedAt: 2 });
    await store.saveCall({ ...RECORD, id: 'b' });
    await aWhile();
    expect(await kept.finished()).toHaveLength(1);
    await kept.addFinished({ ...FINISHED, endedAt: 3, number: 7 });
    mend();
    await aWhile();
    expect((await kept.finished()).map((record) => record.number)).toEqual([1, number, 7]);
    expect((await kept.waiting()).map(({ id }) => id)).toEqual(['b']);
    expect(told).toEqual(['storage-full', 'storage-full is over']);
    await store.dropCall('b');
    expect(await kept.waiting()).toEqual([]);
  });

  it('and not everything can be written at once, the rest is tried again', async () => {
    const { kept, disk, refuse, mend } = faultyDisk();
    const store = await openSteadyStore(async () => disk, reader().notices);
    refuse(FULL, 'saveCall', 'savePhrase');
    await store.saveCall(RECORD);
    await store.savePhrase('late', 'mine');
    mend();
    refuse(FULL, 'savePhrase');
    await aWhile();
    expect([await kept.waiting(), await kept.phrases()]).toEqual([[RECORD], {}]);
    expect([await store.waiting(), await store.phrases()]).toEqual([[RECORD], { late: 'mine' }]);
    mend();
    await aWhile();
    expect([await kept.waiting(), await kept.phrases()]).toEqual([[RECORD], { late: 'mine' }]);
  });

  it('a number that another window has taken meanwhile is changed, and no call is lost', async () => {
    const { kept, disk, refuse, mend } = faultyDisk();
    const store = await openSteadyStore(async () => disk, reader().notices);
    refuse(FULL, 'addFinished');
    await store.addFinished({ ...FINISHED, endedAt: 2 });
    await kept.addFinished(FINISHED);
    mend();
    await aWhile();
    expect((await kept.finished()).map(({ number, endedAt }) => [number, endedAt])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('what another window has gone on with stands, and that is said', async () => {
    const { kept, disk, refuse, mend } = faultyDisk();
    const { told, notices } = reader();
    const store = await openSteadyStore(async () => disk, notices);
    refuse(FULL, 'saveCall');
    await store.saveCall(RECORD);
    await store.savePhrase('late', 'mine');
    refuse(new Overtaken('a'), 'saveCall');
    await aWhile();
    expect([await kept.waiting(), await kept.phrases()]).toEqual([[], { late: 'mine' }]);
    expect(told).toEqual(['storage-full', 'other-tab', 'storage-full is over']);
    mend();
  });
});

describe('everything', () => {
  it('is deleted from disk and memory', async () => {
    const { kept, disk, refuse, mend } = faultyDisk();
    await kept.addFinished(FINISHED);
    const store = await openSteadyStore(async () => disk, reader().notices);
    refuse(FULL, 'saveCall');
    await store.saveCall(RECORD);
    await store.clear();
    mend();
    await aWhile();
    expect([await store.finished(), await store.waiting()]).toEqual([[], []]);
    expect([await kept.finished(), await kept.waiting()]).toEqual([[], []]);
  });

  it('that another window has deleted is gone from memory, too', async () => {
    const { kept, disk, refuse, mend, watching } = faultyDisk();
    const store = await openSteadyStore(async () => disk, reader().notices);
    const onChange = vi.fn();
    store.watch(onChange);
    refuse(FULL, 'saveCall');
    await store.saveCall(RECORD);
    for (const tell of watching) tell('deleted-elsewhere');
    mend();
    await aWhile();
    expect([await store.waiting(), await kept.waiting()]).toEqual([[], []]);
    expect(onChange).toHaveBeenCalledWith('deleted-elsewhere');
  });

  it('fails as a whole where the disk cannot be read or written', async () => {
    const { disk, refuse } = faultyDisk();
    const store = await openSteadyStore(async () => disk, reader().notices);
    refuse(FULL, 'exportAll', 'importAll', 'clear');
    await expect(store.exportAll()).rejects.toThrow('no room');
    await expect(store.importAll(await memoryStore().exportAll())).rejects.toThrow('no room');
    await expect(store.clear()).rejects.toThrow('no room');
  });
});

it('another window is not taken for a broken disk', async () => {
  const { disk, refuse } = faultyDisk();
  const { told, notices } = reader();
  const store = await openSteadyStore(async () => disk, notices);
  refuse(new Overtaken('a'), 'saveCall');
  await expect(store.saveCall(RECORD)).rejects.toThrow(Overtaken);
  expect(told).toEqual([]);
});

it('a disk that cannot be read for a moment is read again the next time, and the trouble is over', async () => {
  const { kept, disk, refuse, mend } = faultyDisk();
  const { told, notices } = reader();
  await kept.addFinished(FINISHED);
  const store = await openSteadyStore(async () => disk, notices);
  refuse(new Error('gone'), 'finished', 'exportAll');
  expect(await store.finished()).toEqual([]);
  mend();
  expect(await store.finished()).toHaveLength(1);
  expect(told).toEqual(['storage-refused', 'storage-refused is over']);
});
