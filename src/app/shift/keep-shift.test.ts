import { beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import { type Log, makeLog } from '../../engine/log/log.ts';
import { carriedOn } from '../../engine/shift/carried-on.ts';
import type { Shift } from '../../engine/shift/shift.ts';
import { makeShiftLog } from '../../engine/shift/shift-log.ts';
import { afterEvents, callAsPlanned, played, shiftOf } from '../../engine/shift/test-shift.ts';
import { memoryStore } from '../store/memory-store.ts';
import { Overtaken, type Store } from '../store/store.ts';
import { beginningOf } from './begin-shift-call.ts';
import {
  addEvent,
  beginShift,
  type KeptShift,
  lastShift,
  numbersOf,
  openShift,
  type Sources,
  waitingShift,
} from './keep-shift.ts';

const opened = shiftOf(['joint-account', 'leaflet', 'trays']);

let store: Store;
let sources: Sources;
let id: string;

beforeEach(async () => {
  store = memoryStore();
  sources = {
    store,
    load: async (scenario) => {
      const found = SHIPPED.find((each) => each.id === scenario);
      if (!found) throw new RangeError(scenario);
      return found;
    },
  };
  id = await beginShift(store, opened);
});

/** The call was played to its end, and then the page was closed. */
const finish = (log: Log, shift: string | null = id): Promise<number> =>
  store.addFinished({
    scenario: log.scenario,
    log: makeLog(log),
    total: 900,
    tier: 'delighted',
    endedAt: 1,
    shared: false,
    branchOf: null,
    shift,
  });

async function open(): Promise<KeptShift> {
  const result = await openShift(sources, id);
  if (!result.ok) throw new Error(result.code);
  return result.kept;
}

const facts = ({ stage, composure, movements }: Shift) => ({ stage, composure, movements });
const best = () => callAsPlanned(played(opened), 'best');

describe('a shift that is opened', () => {
  it('stands where it was left', async () => {
    await finish(best());
    await addEvent(store, await open(), { type: 'walk' });
    const { shift } = await open();
    expect(facts(shift)).toEqual(facts(afterEvents(opened, '=best', 'kudos', 'walk')));
  });

  it('takes in a call that was finished while it was closed, with the kudos for it, once', async () => {
    await finish(best());
    expect((await open()).shift.log.events.map(({ type }) => type)).toEqual(['call', 'kudos']);
    const again = await open();
    expect(again.shift.log.events).toHaveLength(2);
    expect(again.record.revision).toBe(2);
  });

  it('takes in no call of another shift, and none that stood alone', async () => {
    await finish(best(), null);
    await finish(best(), 'another');
    expect((await open()).shift.calls).toEqual([]);
  });

  it('is over with its last call, and then the next one begins where it ended', async () => {
    expect(await lastShift(sources)).toBeNull();
    for (const _ of opened.scenarios) {
      const { shift } = await open();
      await finish(callAsPlanned(shift, 'best'));
      const kept = await open();
      if (kept.shift.stage === 'between') await addEvent(store, kept, { type: 'straight-on' });
    }
    const { record, shift } = await open();
    expect(record.done).toBe(true);
    expect((await lastShift(sources))?.composure).toBe(shift.composure);
    expect(numbersOf(shift, await store.finished())).toEqual([1, 2, 3]);
  });

  it('knows nothing of the numbers of calls that are gone', async () => {
    await finish(best());
    expect(numbersOf((await open()).shift, [])).toEqual([null]);
  });

  it('refuses what cannot happen now, and stores nothing', async () => {
    const kept = await open();
    expect(await addEvent(store, kept, { type: 'walk' })).toBe(kept);
    expect((await store.shift(id))?.revision).toBe(1);
  });
});

describe('a shift that waits', () => {
  const waiting = () => waitingShift(sources, (code) => told.push(code));
  let told: string[];
  beforeEach(() => {
    told = [];
  });

  it('is found, whatever else is over or cannot be read', async () => {
    await store.saveShift({ id: 'broken', log: '{', revision: 1, savedAt: Date.now() + 9, done: false });
    expect((await waiting())?.record.id).toBe(id);
    expect(told).toEqual(['shift-unreadable']);
  });

  it('is none once it was ended', async () => {
    await addEvent(store, await open(), { type: 'stop', left: null });
    expect(await waiting()).toBeNull();
  });
});

describe('the call that is due', () => {
  it('begins with what the shift carries on, under its name', async () => {
    const kept = await open();
    const beginning = beginningOf(id, kept.shift);
    expect(beginning).toMatchObject({
      carried: carriedOn(kept.shift),
      origin: { shift: id, branchOf: null },
    });
    expect(beginning.seed).toBe(callAsPlanned(kept.shift, 'best').seed);
  });
});

describe('another window that was quicker', () => {
  it('has taken the call in; this one reads what was stored', async () => {
    await finish(best());
    const quicker: Store = {
      ...store,
      saveShift: async (record) => {
        const stored = await store.shift(record.id);
        if (stored?.revision === record.revision) throw new Overtaken(record.id);
        await store.saveShift(record);
        throw new Overtaken(record.id);
      },
    };
    const result = await openShift({ ...sources, store: quicker }, id);
    expect(result.ok && result.kept.shift.calls).toHaveLength(1);
    expect((await store.shift(id))?.revision).toBe(2);
  });

  it('has chosen already; this one is told', async () => {
    await finish(best());
    const kept = await open();
    const overtaken: Store = { ...store, saveShift: () => Promise.reject(new Overtaken(id)) };
    await expect(addEvent(overtaken, kept, { type: 'walk' })).rejects.toBeInstanceOf(Overtaken);
  });
});

describe('a shift that cannot be opened', () => {
  it('is missing', async () => {
    expect(await openShift(sources, 'nobody')).toEqual({ ok: false, code: 'shift-missing' });
  });

  it('is told to be unreadable or outdated, and is no longer under way; it is kept', async () => {
    const outdated = { ...best(), digest: '0'.repeat(16) };
    const bad = [
      ['shift-unreadable', '{'],
      ['shift-outdated', makeShiftLog({ ...opened, events: [{ type: 'call', log: outdated }] })],
      [
        'shift-outdated',
        makeShiftLog({
          ...opened,
          scenarios: ['gone', 'gone', 'gone'],
          events: [{ type: 'call', log: { ...best(), scenario: 'gone' } }],
        }),
      ],
    ] as const;
    for (const [place, [code, log]] of bad.entries()) {
      const record = { id: `bad-${place}`, log, revision: 1, savedAt: 1, done: false };
      await store.saveShift(record);
      expect(await openShift(sources, record.id)).toEqual({ ok: false, code });
      expect(await store.shift(record.id)).toMatchObject({ log, done: true });
    }
  });
});
