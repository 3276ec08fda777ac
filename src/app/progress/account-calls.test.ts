import { describe, expect, it } from 'vitest';
import { perSkill } from '../../engine/skills/skill.ts';
import type { CountedCall } from '../../protocol/record.ts';
import { ALONE, type FinishedRecord } from '../store/store.ts';
import { accountCallOf, broughtOf, together } from './account-calls.ts';

const NONE = perSkill(() => ({ sum: 0, decisions: 0 }));

const there = (attempt: string, finished: number, key: string | null): CountedCall => ({
  attempt,
  key,
  scenario: 'leaflet',
  title: 'The leaflet',
  finished,
  result: { total: 80, tier: 'satisfied' },
  accuracy: null,
  marks: NONE,
});

const here = (number: number, call: string): FinishedRecord => ({
  ...ALONE,
  number,
  call,
  scenario: 'leaflet',
  log: '',
  total: 0,
  tier: 'lost',
  endedAt: number,
  shared: false,
});

describe('calls of an account beside those of a device', () => {
  it('are the same where one was brought from the other, and that one counts once', () => {
    const finished = [here(1, 'brought-call'), here(2, 'waiting-call')];
    const calls = [there('a', 10, 'brought-call'), there('b', 20, null)];
    expect([...broughtOf(finished, calls)]).toEqual([1]);
  });

  it('stand in the order they were finished, wherever that was', () => {
    const waiting = { number: 2, scenario: 'trays', endedAt: 15, total: 500, branch: false, marks: NONE };
    const calls = [there('a', 10, null), there('b', 20, null)];
    const all = together(calls, [waiting]);
    expect(all.map(({ endedAt }) => endedAt)).toEqual([10, 15, 20]);
    expect(all.map(({ number }) => accountCallOf(calls, number)?.attempt)).toEqual(['a', undefined, 'b']);
  });
});
