import { describe, expect, it } from 'vitest';
import { drill } from '../../engine/chart/test-call.ts';
import { openLog } from '../../engine/log/open-log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { memoryStore } from '../store/memory-store.ts';
import { branchCall } from './branch.ts';
import { resume } from './resume.ts';

const scenario = drill({ hear: ['listen'], act: ['act-now'] });
const log = {
  ...openLog(scenario, { seed: 7, locale: 'en', mode: 'exam', carried: { composure: 500, kindness: true } }),
  inputs: [
    { at: 10, input: { type: 'pick-up' } },
    { at: 900, input: { type: 'reply', id: 'hear' } },
    { at: 1800, input: { type: 'reply', id: 'act' } },
  ],
} as const;

describe('a call that goes on from an earlier one', () => {
  it('is the old one up to the turn, with its seed, mode and what was carried into it', async () => {
    const store = memoryStore();
    const id = await branchCall({ store, log, number: 4, index: 2 });
    const record = await store.call(id);
    expect(record).toMatchObject({ branchOf: 4, shift: null, replies: 1, scenario: scenario.id });
    const parsed = parseLog(record?.log ?? '');
    expect(parsed.ok && parsed.log).toEqual({ ...log, inputs: log.inputs.slice(0, 2) });
  });

  it('waits among the calls under way, and is found there to be played', async () => {
    const store = memoryStore();
    const id = await branchCall({ store, log, number: 1, index: 1 });
    const [record] = await store.waiting();
    const resumed = record && resume(scenario, record);
    expect(record?.id).toBe(id);
    expect(resumed?.ok && resumed.replay.turns.map(({ input }) => input.type)).toEqual(['pick-up']);
    expect(await store.finished()).toEqual([]);
  });
});
