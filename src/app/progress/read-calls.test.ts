import { describe, expect, it } from 'vitest';
import { PLANS } from '../../engine/analysis/test-plans.ts';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import { makeLog } from '../../engine/log/log.ts';
import { SKILLS } from '../../engine/skills/skill.ts';
import { ALONE, type FinishedRecord } from '../store/store.ts';
import { type ReadCalls, readCalls } from './read-calls.ts';

const FINISHED: readonly FinishedRecord[] = PLANS.map(({ scenario, log }, place) => ({
  ...ALONE,
  number: place + 1,
  scenario: scenario.id,
  log: makeLog(log),
  total: 0,
  tier: 'lost',
  endedAt: place,
  shared: false,
}));

const load = async (id: string) => {
  const scenario = SHIPPED.find((each) => each.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  return scenario;
};

async function read(finished: readonly FinishedRecord[]): Promise<ReadCalls> {
  const calls = await readCalls(finished, { load, onRead: () => true });
  if (!calls) throw new Error('stopped');
  return calls;
}

const [first, second] = FINISHED;
if (!first || !second) throw new Error('no plans');

describe('finished calls', () => {
  it('are all read, in their order', async () => {
    const { calls, outdated } = await read(FINISHED);
    expect(calls.map(({ number }) => number)).toEqual(FINISHED.map(({ number }) => number));
    expect(outdated).toEqual([]);
  });

  it('give their total from the log, whatever was noted beside it', async () => {
    const { calls } = await read([{ ...first, total: 1000 }]);
    expect(calls[0]?.total).toBe((await read([first])).calls[0]?.total);
    expect(calls[0]?.total).not.toBe(1000);
  });

  it('that others have shared are none of one’s own', async () => {
    expect(await read([{ ...first, shared: true }])).toEqual({ calls: [], outdated: [] });
  });

  it.each([
    ['of an older edition', { ...first, log: first.log.replace(/"digest":".{4}/, '"digest":"0000') }],
    ['of a scenario that is gone', { ...first, scenario: 'gone' }],
    ['with a log that is none', { ...first, log: '{}' }],
    ['that came from a file and did not play there', { ...first, unproven: true as const }],
  ])('%s are counted as such', async (_, record) => {
    const { calls, outdated } = await read([second, record]);
    expect(calls).toHaveLength(1);
    expect(outdated).toEqual([record.number]);
  });

  it('count nothing twice that they copied from the call they went on from', async () => {
    const { calls } = await read([first, { ...first, number: 99, branchOf: first.number }]);
    for (const skill of SKILLS) expect(calls[1]?.marks[skill].decisions).toBe(0);
    expect(calls[1]?.branch).toBe(true);
  });

  it('are left alone as soon as nobody wants them any more', async () => {
    const many = Array.from({ length: 60 }, (_, place) => ({
      ...first,
      log: first.log.replace(/"seed":1/, `"seed":${100 + place}`),
    }));
    let told = 0;
    const onRead = () => {
      told += 1;
      return false;
    };
    expect(await readCalls(many, { load, onRead })).toBeNull();
    expect(told).toBe(1);
  });

  it('cannot be read while a scenario cannot be fetched, and that is no old call', async () => {
    const offline = async () => Promise.reject(new TypeError('failed to fetch'));
    await expect(readCalls([first], { load: offline, onRead: () => true })).rejects.toThrow(TypeError);
  });
});
