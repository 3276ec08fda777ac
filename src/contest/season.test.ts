import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callOfTheDay, type DayPlayed, daysMark, daysStandings, mayRecover } from './day-call.ts';
import { fixturesIn } from './fixtures.ts';
import { BOARDS, mayRecoverRound, recoveriesIn, type SeasonCall, seasonStandings } from './season.ts';
import { leagueOver } from './season-league.ts';
import { roundFaults, seasonStateAt } from './season-terms.ts';
import { anyMark, mark } from './test-marks.ts';

const CALLS: readonly SeasonCall[] = [
  { player: 'ann', round: 1, number: 2, mark: mark(900) },
  { player: 'ann', round: 1, number: 1, mark: mark(200) },
  { player: 'ann', round: 2, number: 1, mark: mark(500) },
  { player: 'ben', round: 1, number: 1, mark: mark(800) },
];
const PLAYERS = ['ann', 'ben'].map((id) => ({ id, missed: [] }));
const TWO = { over: [1, 2], rounds: 2 };

const pointsOn = (board: 'first' | 'best', calls = CALLS) =>
  seasonStandings(board, TWO, PLAYERS, calls).map(({ entry }) => [entry.id, ...entry.rounds]);

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
      { player: 'ben', round: 2, number: 1, mark: null },
      { player: 'ben', round: 2, number: 2, mark: mark(900) },
    ];
    expect(pointsOn('first', [...CALLS, ...left])[0]).toEqual(['ben', 800, null]);
    expect(pointsOn('best', [...CALLS, ...left])[0]).toEqual(['ben', 800, 900]);
  });
  it('counts the mean of the rounds that were asked, and asks no free round', () => {
    const ben = (missed: readonly number[]) =>
      seasonStandings('first', TWO, [{ id: 'ben', missed }], CALLS)[0]?.entry;
    expect(ben([])).toMatchObject({ mark: { points: 400 }, asked: 2 });
    expect(ben([2])).toMatchObject({ mark: { points: 800 }, asked: 1 });
  });
  it('has a third of its rounds free, and no more for whoever comes late', () => {
    expect([1, 2, 3, 5, 6, 12].map(recoveriesIn)).toEqual([0, 1, 1, 1, 2, 4]);
    const late = [{ id: 'ann', missed: [1, 2] }];
    const one = [{ player: 'ann', round: 3, number: 1, mark: mark(800) }];
    const [placed] = seasonStandings('first', { over: [1, 2, 3], rounds: 3 }, late, one);
    expect(placed?.entry).toMatchObject({ mark: { points: 400 }, asked: 2 });
    expect(mayRecoverRound([], 2, 3)).toBe(true);
    expect(mayRecoverRound([1], 2, 3)).toBe(false);
    expect(mayRecoverRound([2], 2, 6)).toBe(false);
  });
  it('is the same in whatever order its calls are read', () => {
    const anyCalls = fc.array(
      fc.record({
        player: fc.constantFrom('ann', 'ben', 'cil'),
        round: fc.constantFrom(1, 2, 3),
        number: fc.nat({ max: 9 }),
        mark: fc.option(anyMark),
      }),
    );
    const unlike = anyCalls.map((calls) => [
      ...new Map(calls.map((call) => [`${call.player} ${call.round} ${call.number}`, call])).values(),
    ]);
    const rounds = { over: [1, 2, 3], rounds: 4 };
    const all = ['ann', 'ben', 'cil'].map((id) => ({ id, missed: [] }));
    fc.assert(
      fc.property(unlike, fc.constantFrom(...BOARDS), (calls, board) => {
        const standings = seasonStandings(board, rounds, all, calls);
        expect(seasonStandings(board, rounds, all.toReversed(), calls.toReversed())).toEqual(standings);
        for (const { entry } of standings) {
          const sum = entry.rounds.reduce<number>((points, round) => points + (round ?? 0), 0);
          expect(entry.mark?.points ?? 0).toBe(Math.round(sum / entry.asked));
        }
      }),
    );
  });
});

describe('the days of a season', () => {
  const days = (...rounds: readonly (readonly [string, string])[]) =>
    roundFaults(
      rounds.map(([from, to]) => ({ from, to })),
      '2026-11-23',
    );
  it('follow one another', () => {
    expect(days(['2026-11-23', '2026-11-29'], ['2026-11-30', '2026-11-30'])).toEqual([null, null]);
    expect(days(['2026-11-23', '2026-11-29'], ['2026-11-29', '2026-11-30'])).toEqual([null, 'overlaps']);
    expect(days(['', '2026-11-29'])).toEqual(['no-day']);
    expect(days(['2026-11-29', '2026-11-28'])).toEqual(['ends-first']);
    expect(days(['2026-11-20', '2026-11-22'])).toEqual(['is-over']);
    expect(days(['2026-11-20', '2026-11-23'])).toEqual([null]);
  });
  it('say whether it is coming, on or over; between two rounds it goes on', () => {
    const rounds = [
      { opens: 10, closes: 20 },
      { opens: 30, closes: 40 },
    ];
    expect([5, 10, 20, 30, 40].map((now) => seasonStateAt(rounds, now))).toEqual([
      'coming',
      'on',
      'on',
      'on',
      'over',
    ]);
  });
});

describe('the teams of a season', () => {
  const team = (id: string, team: string) => ({ id, team });
  const players = [team('ann', 'north'), team('ben', 'south'), team('cil', 'south'), team('dan', 'west')];
  const call = (player: string, points: number) => ({ player, mark: mark(points) });
  it('meet round by round, and nobody loses for want of hands', () => {
    const rounds = [
      { number: 1, calls: [call('ben', 800), call('cil', 300), call('dan', 600)] },
      { number: 2, calls: [call('ann', 500)] },
    ];
    const { meetings, table, teams } = leagueOver(2, ['north', 'south', 'west'], players, rounds);
    expect(meetings[0]).toMatchObject([
      { home: 'north', away: null },
      { home: 'south', away: 'west', homeMark: { points: 800 }, awayMark: { points: 600 } },
    ]);
    expect(teams.find(({ entry }) => entry.id === 'south')?.entry.derivation[0]).toMatchObject({
      of: 1,
      counted: [{ player: 'ben', points: 800 }],
    });
    expect(Object.fromEntries(table.map(({ entry }) => [entry.id, entry.won]))).toEqual({
      north: 1,
      south: 1,
      west: 0,
    });
  });
  it('meet again once everybody has met everybody', () => {
    expect(fixturesIn(['a', 'b'], 3)).toEqual(fixturesIn(['a', 'b'], 1));
    expect(fixturesIn(['a'], 1)).toEqual([]);
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
