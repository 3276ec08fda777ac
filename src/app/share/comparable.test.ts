import { describe, expect, it } from 'vitest';
import { PLANS } from '../../engine/analysis/test-plans.ts';
import { makeLog } from '../../engine/log/log.ts';
import { ALONE, type FinishedRecord } from '../store/store.ts';
import { comparableWith } from './comparable.ts';

const plan = PLANS.find(({ name }) => name === 'trays, best.plan');
if (!plan) throw new Error('the plan is gone');
const { log } = plan;

const record = (number: number, change: Partial<FinishedRecord> = {}): FinishedRecord => ({
  ...ALONE,
  number,
  scenario: log.scenario,
  log: makeLog({ ...log, mode: 'exam' }),
  total: 900 + number,
  tier: 'delighted',
  endedAt: number * 1000,
  shared: false,
  ...change,
});

describe('the calls that a finished one can be laid beside', () => {
  it('are the others of its scenario, the latest first, with day, score and mode', () => {
    const own = record(3);
    const calls = [record(1), record(2, { shared: true }), own, record(4, { scenario: 'leaflet' })];
    expect(comparableWith(calls, own, log)).toEqual({
      others: [
        { number: 2, total: 902, endedAt: 2000, mode: 'exam', shared: true },
        { number: 1, total: 901, endedAt: 1000, mode: 'exam', shared: false },
      ],
      outdated: 0,
    });
  });

  it('are none of another edition of the scenario, and none that cannot be read; they are counted', () => {
    const other = record(1, { log: makeLog({ ...log, digest: '0'.repeat(16) }) });
    const broken = record(2, { log: 'nothing' });
    expect(comparableWith([other, broken, record(3)], record(3), log)).toEqual({ others: [], outdated: 2 });
  });
});
