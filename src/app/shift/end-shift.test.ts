import { beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import { makeLog } from '../../engine/log/log.ts';
import { callAsPlanned, played, shiftOf } from '../../engine/shift/test-shift.ts';
import { memoryStore } from '../store/memory-store.ts';
import { type CallRecord, type FinishedCall, Overtaken, type Store } from '../store/store.ts';
import { endShift } from './end-shift.ts';
import { beginShift, type KeptShift, lastShift, type Sources } from './keep-shift.ts';

const opened = shiftOf(['joint-account', 'leaflet', 'trays']);
const best = callAsPlanned(played(opened), 'best');

let store: Store;
let sources: Sources;
let id: string;

beforeEach(async () => {
  store = memoryStore();
  sources = { store, load: async (scenario) => SHIPPED.find((each) => each.id === scenario)! };
  id = await beginShift(store, opened);
});

async function ended(from: Sources = sources): Promise<KeptShift> {
  const result = await endShift(from, id);
  if (!result.ok) throw new Error(result.code);
  return result.kept;
}

/** A call of the shift that is on the line. */
const onLine = (log: string): CallRecord => ({
  id: 'on-line',
  scenario: 'joint-account',
  log,
  replies: 0,
  revision: 1,
  savedAt: 1,
  branchOf: null,
  shift: id,
});

describe('a shift that is ended early', () => {
  it('is over with the calls that were finished, taken in or not, and the next one begins with what it left', async () => {
    const result = { total: 900, tier: 'delighted', endedAt: 1, shared: false, branchOf: null } as const;
    const finished: FinishedCall = { ...result, scenario: best.scenario, log: makeLog(best), shift: id };
    await store.addFinished(finished);
    const { record, shift } = await ended();
    expect(record.done).toBe(true);
    expect(shift.calls).toHaveLength(1);
    expect(shift.log.events.at(-1)).toEqual({ type: 'stop', left: null });
    expect((await lastShift(sources))?.composure).toBe(shift.composure);
  });

  it('notes the call on the line, and lets it go on as a call of its own', async () => {
    const log = { ...best, inputs: best.inputs.slice(0, 3) };
    await store.saveCall(onLine(makeLog(log)));
    expect((await ended()).shift.left?.log).toEqual(log);
    expect(await store.waiting()).toEqual([{ ...onLine(makeLog(log)), shift: null, revision: 2 }]);
  });

  it('is not held up by a call that cannot be played', async () => {
    await store.saveCall(onLine('{'));
    expect((await ended()).shift).toMatchObject({ stage: 'over', left: null });
  });

  it('nor by one whose scenario has changed since', async () => {
    await store.saveCall(onLine(makeLog({ ...best, digest: '0'.repeat(16) })));
    expect((await ended()).shift).toMatchObject({ stage: 'over', left: null });
  });

  it('leaves a call to the window that goes on with it', async () => {
    await store.saveCall(onLine(makeLog({ ...best, inputs: [] })));
    const quicker: Store = { ...store, saveCall: () => Promise.reject(new Overtaken('on-line')) };
    expect((await ended({ ...sources, store: quicker })).shift.stage).toBe('over');
  });

  it('is ended once', async () => {
    const { record } = await ended();
    expect((await ended()).record).toEqual(record);
  });
});
