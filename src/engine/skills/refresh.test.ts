import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bar } from './profile.ts';
import { type LastPlayed, type RefreshQuestion, suggestRefreshes } from './refresh.ts';
import { SKILLS, type Skill } from './skill.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const ago = (days: number, scenario: string, ...skills: readonly Skill[]): LastPlayed => ({
  scenario,
  endedAt: NOW - days * DAY,
  skills,
});
const bar = (skill: Skill, level: number): Bar => ({ skill, level, calls: 1, decisions: 1, trend: null });
const ask = (part: Partial<RefreshQuestion>) =>
  suggestRefreshes({ calls: [], bars: [], playable: ['leaflet', 'trays'], now: NOW, ...part });

describe('a scenario that was not played for a while', () => {
  it.each([
    [30, null],
    [31, 1],
    [91, 1],
    [92, 3],
    [182, 3],
    [183, 6],
    [900, 6],
  ])('of %i days is due at the step of %s months', (days, months) => {
    const due = ask({ calls: [ago(days, 'leaflet')] });
    expect(due).toEqual(months === null ? [] : [{ why: 'scenario', scenario: 'leaflet', months }]);
  });
  it('is judged by its last run', () =>
    expect(ask({ calls: [ago(200, 'leaflet'), ago(2, 'leaflet')] })).toEqual([]));
  it('comes before one that rests less', () =>
    expect(ask({ calls: [ago(40, 'leaflet'), ago(200, 'trays')] }).map(({ scenario }) => scenario)).toEqual([
      'trays',
      'leaflet',
    ]));
  it('is not suggested when it cannot be played any more', () =>
    expect(ask({ calls: [ago(200, 'gone')] })).toEqual([]));
  it('was never due when it was never played', () => expect(ask({})).toEqual([]));
});

describe('a skill', () => {
  it('that no call has asked for in a while leads to the call that asked for it last', () => {
    const calls = [ago(100, 'leaflet', 'limits'), ago(2, 'leaflet', 'valuing')];
    expect(ask({ calls, bars: [bar('limits', 100), bar('valuing', 100)] })).toEqual([
      { why: 'skill', skill: 'limits', scenario: 'leaflet', months: 3 },
    ]);
  });
  it('that is the weakest leads to the scenario that asks for it and rests longest', () => {
    const calls = [ago(9, 'trays', 'limits'), ago(8, 'leaflet', 'limits'), ago(3, 'trays')];
    expect(ask({ calls, bars: [bar('limits', 40), bar('valuing', 80)] })).toEqual([
      { why: 'weakest', skill: 'limits', scenario: 'leaflet', level: 40 },
    ]);
  });
  it('that is as good as can be needs nothing', () =>
    expect(ask({ calls: [ago(1, 'trays', 'limits')], bars: [bar('limits', 100)] })).toEqual([]));
});

describe('suggestions', () => {
  it('are three at most, lead to scenarios that can be played, and name each once', () => {
    const anyCall = fc.record({
      scenario: fc.constantFrom('a', 'b', 'c', 'd', 'gone'),
      endedAt: fc.integer({ min: 0, max: NOW }),
      skills: fc.subarray([...SKILLS]),
    });
    const playable = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.array(anyCall), fc.integer({ min: 0, max: 100 }), (calls, level) => {
        const bars = SKILLS.map((skill) => bar(skill, level));
        const names = ask({ calls, bars, playable }).map(({ scenario }) => scenario);
        expect(names.length).toBeLessThanOrEqual(3);
        expect(new Set(names).size).toBe(names.length);
        expect(names.every((name) => playable.includes(name))).toBe(true);
      }),
    );
  });
});
