import { describe, expect, it } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { merge } from './merge.ts';
import { ALONE, type CallRecord, type Contents, type FinishedRecord, type ShiftRecord } from './store.ts';

const EMPTY: Contents = { settings: {}, calls: [], finished: [], shifts: [], phrases: {}, aside: [] };
const logOf = (...inputs: string[]): string => JSON.stringify({ scenario: 'leaflet', inputs });

const finished = (number: number, endedAt: number, part: Partial<FinishedRecord> = {}): FinishedRecord => ({
  ...ALONE,
  number,
  endedAt,
  scenario: 'leaflet',
  log: logOf('0 pick-up', `${endedAt} end`),
  total: 905,
  tier: 'delighted',
  shared: false,
  ...part,
});
const call = (part: Partial<CallRecord> = {}): CallRecord => ({
  ...ALONE,
  id: 'a',
  scenario: 'leaflet',
  log: logOf('0 pick-up'),
  replies: 0,
  revision: 1,
  savedAt: 1,
  ...part,
});
const shift = (revision: number): ShiftRecord => ({ id: 's', log: '{}', revision, savedAt: 1, done: false });

describe('an import', () => {
  it('into nothing brings everything as it was', () => {
    const all: Contents = {
      settings: { muted: true },
      calls: [call({ id: 'b', log: logOf('7 pick-up') })],
      finished: [finished(3, 10), finished(7, 20, { branchOf: 3 })],
      shifts: [shift(4)],
      phrases: { late: 'I see how long you have waited.' },
      aside: [{ record: 'x', reason: 'log-corrupt' }],
    };
    const { added, arrived } = merge(EMPTY, all);
    expect(added).toEqual(all);
    expect(arrived).toEqual({ calls: 3, shifts: 1, phrases: 1, aside: 1 });
  });

  it('twice brings nothing the second time', async () => {
    const store = memoryStore();
    const all = {
      ...EMPTY,
      calls: [call({ log: logOf('7 pick-up') })],
      finished: [finished(1, 10)],
      aside: ['x'],
    };
    await store.importAll(all);
    const before = await store.exportAll();
    expect(await store.importAll(all)).toEqual({ calls: 0, shifts: 0, phrases: 0, aside: 0 });
    expect(await store.exportAll()).toEqual(before);
  });

  it('gives a call another number where its own is taken, and its branches follow', () => {
    const here = { ...EMPTY, finished: [finished(1, 10), finished(2, 20)] };
    const there = [finished(1, 30), finished(2, 40, { branchOf: 1 })];
    const { added } = merge(here, { ...EMPTY, finished: there });
    expect(added.finished.map(({ number, branchOf }) => [number, branchOf])).toEqual([
      [3, null],
      [4, 3],
    ]);
  });

  it('ties a branch to the call that is here already', () => {
    const here = { ...EMPTY, finished: [finished(5, 10)] };
    const there = [finished(1, 10), finished(2, 20, { branchOf: 1 })];
    const { added } = merge(here, { ...EMPTY, finished: there });
    expect(added.finished).toEqual([finished(2, 20, { branchOf: 5 })]);
  });

  it('forgets where a branch began when that call came with neither', () => {
    const { added } = merge(EMPTY, { ...EMPTY, finished: [finished(2, 20, { branchOf: 1 })] });
    expect(added.finished[0]?.branchOf).toBeNull();
  });

  it('never gives a number that no address can hold', () => {
    const { added } = merge(EMPTY, { ...EMPTY, finished: [finished(2 ** 53 - 1, 10), finished(0, 20)] });
    expect(added.finished.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('takes up no call again that was finished here since', () => {
    const over = finished(1, 10, { log: logOf('0 pick-up', '900 end') });
    const incoming = { ...EMPTY, calls: [call()] };
    expect(merge({ ...EMPTY, finished: [over] }, incoming).added.calls).toEqual([]);
  });

  it('keeps a branch that has only begun beside the call it began in', () => {
    const whole = finished(1, 10, { log: logOf('0 pick-up', '900 end') });
    const branch = call({ branchOf: 1 });
    expect(merge(EMPTY, { ...EMPTY, finished: [whole], calls: [branch] }).added.calls).toEqual([branch]);
  });

  it.each([
    ['further on', 3, 1],
    ['just as far', 2, 0],
    ['further back', 1, 0],
  ])('takes a shift over what is here where it is %s', (_, revision, taken) => {
    const { arrived } = merge({ ...EMPTY, shifts: [shift(2)] }, { ...EMPTY, shifts: [shift(revision)] });
    expect(arrived.shifts).toBe(taken);
  });

  it('changes no setting and no wording that was chosen here', () => {
    const here = { ...EMPTY, settings: { muted: true }, phrases: { late: 'mine' } };
    const there = {
      ...EMPTY,
      settings: { muted: false, captions: true },
      phrases: { late: 'theirs', lost: 'b' },
    };
    const { added } = merge(here, there);
    expect(added.settings).toEqual({ captions: true });
    expect(added.phrases).toEqual({ lost: 'b' });
  });
});
