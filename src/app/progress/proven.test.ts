import { describe, expect, it } from 'vitest';
import { PLANS } from '../../engine/analysis/test-plans.ts';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import { type Log, makeLog } from '../../engine/log/log.ts';
import { replay } from '../../engine/log/replay.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import { memoryStore } from '../store/memory-store.ts';
import { ALONE, type Contents, type FinishedRecord } from '../store/store.ts';
import { proven } from './proven.ts';
import { makeFile, readFile } from './transfer-file.ts';

const load = async (id: string) => {
  const scenario = SHIPPED.find((each) => each.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  return scenario;
};

/** A call as somebody has put it into their file: the best there is, whatever was played. */
const boast = (log: Log, number = 1): FinishedRecord => ({
  ...ALONE,
  number,
  scenario: log.scenario,
  log: makeLog(log),
  total: 1000,
  tier: 'delighted',
  endedAt: number,
  shared: false,
});

const found = PLANS.find(({ name }) => name === 'trays, every-trap.plan');
if (!found) throw new Error('no such plan');
const { log: BAD } = found;
const [OTHER] = SHIPPED.filter(({ id }) => id !== BAD.scenario);

async function one(record: FinishedRecord): Promise<FinishedRecord> {
  const [proved] = await proven([record], load);
  if (!proved) throw new Error('the record is lost');
  return proved;
}

describe('what finished calls from a file came to', () => {
  it('is what their logs say, whatever the file says', async () => {
    const files = PLANS.map(({ log }, place) => boast(log, place + 1));
    const sheets = PLANS.map(({ scenario, log }) => {
      const replayed = replay(scenario, log);
      if (!replayed.ok) throw new Error(replayed.code);
      const { total, tier } = makeSheet(replayed.replay.state);
      return { total, tier };
    });
    expect(await proven(files, load)).toEqual(files.map((file, place) => ({ ...file, ...sheets[place] })));
    expect(sheets.every(({ total }) => total === 1000)).toBe(false);
  });

  it.each([
    ['of an older edition', { log: makeLog({ ...BAD, digest: '0'.repeat(16) }) }],
    ['of a scenario that is gone', { scenario: 'gone' }],
    ['of a scenario that never was', { scenario: '__proto__' }],
    ['of another scenario than they say', { scenario: OTHER?.id ?? '' }],
    ['that never came to an end', { log: makeLog({ ...BAD, inputs: BAD.inputs.slice(0, 3) }) }],
    ['in which nothing was done', { log: makeLog({ ...BAD, inputs: [] }) }],
    ['with a reply that nobody could give', { log: makeLog(BAD).replace(/=[a-z-]+/, '=win') }],
    ['with a log that is none', { log: '{"format":' }],
    ['with a log longer than any', { log: 'x'.repeat(70_000) }],
  ])('%s is nothing: they are kept, marked, and worth nothing', async (_, part) => {
    const record = { ...boast(BAD), ...part };
    expect(await one(record)).toEqual({ ...record, total: 0, tier: 'lost', unproven: true });
  });

  it('is known again where a file said that nobody knew', async () => {
    expect(await one({ ...boast(BAD), unproven: true })).not.toHaveProperty('unproven');
  });

  it('says nothing of a call that may be under way here', async () => {
    expect(await one({ ...boast(BAD), call: 'a' })).not.toHaveProperty('call');
  });

  it('cannot be told while a scenario cannot be fetched, and that is no old call', async () => {
    const offline = async () => Promise.reject(new TypeError('failed to fetch'));
    await expect(proven([boast(BAD)], offline)).rejects.toThrow(TypeError);
  });

  it('stays what it was for a call that is here already', async () => {
    const store = memoryStore();
    const here = await one(boast(BAD));
    await store.addFinished(here);
    const file = makeFile({ ...(await store.exportAll()), finished: [boast(BAD)] } satisfies Contents);
    const read = readFile(file);
    if (!read.ok) throw new Error(read.code);
    await store.importAll({ ...read.contents, finished: await proven(read.contents.finished, load) });
    expect(await store.finished()).toEqual([here]);
  });
});
