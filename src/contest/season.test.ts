import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callOfTheDay, type DayPlayed, daysMark, daysStandings, mayRecover } from './day-call.ts';
import { type SeasonCall, seasonStandings } from './season.ts';
import { mark } from './test-marks.ts';

const CALLS: readonly SeasonCall[] = [
  { player: 'ann', round: 0, begun: 2, mark: mark(900) },
  { player: 'ann', round: 0, begun: 1, mark: mark(200) },
  { player: 'ann', round: 1, begun: 3, mark: mark(500) },
  { player: 'ben', round: 0, begun: 1, mark: mark(800) },
];

const pointsOn = (board: 'first' | 'best', calls = CALLS) =>
  seasonStandings(board, 2, ['ann', 'ben'], calls).map(({ entry }) => [entry.id, ...entry.rounds]);

describe('a season', () => {
  it('has first attempts on a board of their own', () => {
    expect(pointsOn('first')).toEqual([
      ['ben', 800, null],
      ['ann', 200, 500],
    ]);
  });
  it('has the best attempts on another', () => {
    expect(pointsOn('best')).toEqual([
      ['ann', 900, 500],
      ['ben', 800, null],
    ]);
  });
  it('takes a first attempt that was left for what it is', () => {
    const left = [
      { player: 'ben', round: 1, begun: 1, mark: null },
      { player: 'ben', round: 1, begun: 2, mark: mark(900) },
    ];
    expect(pointsOn('first', [...CALLS, ...left])[0]).toEqual(['ben', 800, null]);
    expect(pointsOn('best', [...CALLS, ...left])[0]).toEqual(['ben', 800, 900]);
  });
});

describe('the call of the day', () => {
  const SCENARIOS = ['boots', 'button', 'cream', 'trays'];
  it('is the same for everybody of an organisation all day, and not for all organisations', () => {
    expect(callOfTheDay('tea', 20_000, SCENARIOS)).toBe(callOfTheDay('tea', 20_000, SCENARIOS));
    const of = (name: string) =>
      Array.from({ length: 20 }, (_, day) => callOfTheDay(name, day, SCENARIOS)).join();
    expect(of('tea')).not.toBe(of('coffee'));
  });
  it('is every scenario once before any comes again', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 10_000 }), (name, turn) => {
        const days = SCENARIOS.map((_, day) => callOfTheDay(name, turn * SCENARIOS.length + day, SCENARIOS));
        expect(new Set(days)).toEqual(new Set(SCENARIOS));
      }),
    );
  });
  it('is none where there is no scenario', () => {
    expect(callOfTheDay('tea', 1, [])).toBeNull();
  });
});

describe('over several days', () => {
  const days = [1, 2, 3, 4];
  it('a day that was let pass counts nothing', () => {
    expect(daysMark(days, [{ day: 1, mark: mark(800) }])?.points).toBe(200);
  });
  it('a recovery day costs nothing', () => {
    const played = [1, 2, 3].map((day) => ({ day, mark: mark(800) }));
    expect(daysMark(days, played)?.points).toBe(600);
    expect(daysMark(days, [...played, { day: 4, mark: null }])?.points).toBe(800);
  });
  it('more recovery days than a week has count as let pass', () => {
    const played = [{ day: 1, mark: mark(800) }, ...[2, 3, 4].map((day) => ({ day, mark: null }))];
    expect(daysMark(days, played)?.points).toBe(400);
    expect(mayRecover([2, 3], 4)).toBe(false);
    expect(mayRecover([2, 3], 9)).toBe(true);
    expect(mayRecover([2], 2)).toBe(false);
  });
  it('a day that does not belong to them changes nothing', () => {
    expect(daysMark(days, [{ day: 5, mark: mark(900) }])).toBeNull();
  });
  it('whoever took a day off stands level with who played as well without', () => {
    const standings = daysStandings(days, [
      { id: 'ann', played: [1, 2, 3, 4].map((day) => ({ day, mark: mark(700) })) },
      {
        id: 'ben',
        played: [1, 2, 3].map((day): DayPlayed => ({ day, mark: mark(700) })).concat({ day: 4, mark: null }),
      },
    ]);
    expect(standings.map(({ place }) => place)).toEqual([1, 1]);
  });
});
