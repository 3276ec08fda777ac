import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixturesOf } from './fixtures.ts';
import { leagueTable, type Meeting, promote, winnerOf } from './league.ts';
import { anyMark, mark } from './test-marks.ts';

const anyTeams = fc
  .integer({ min: 2, max: 13 })
  .map((many) => Array.from({ length: many }, (_, at) => `t${at}`));

describe('fixtures', () => {
  it('let everybody meet everybody else once, and nobody twice in a round', () => {
    fc.assert(
      fc.property(anyTeams, (teams) => {
        const rounds = fixturesOf(teams);
        const met = rounds
          .flat()
          .flatMap(({ home, away }) => (away === null ? [] : [[home, away].sort().join()]));
        expect(new Set(met).size).toBe(met.length);
        expect(met.length).toBe((teams.length * (teams.length - 1)) / 2);
        for (const round of rounds) {
          const there = round.flatMap(({ home, away }) => (away === null ? [home] : [home, away]));
          expect(there.toSorted()).toEqual(teams.toSorted());
        }
      }),
    );
  });
  it('give each of an odd number one round off', () => {
    const off = fixturesOf(['a', 'b', 'c', 'd', 'e'])
      .flat()
      .flatMap(({ home, away }) => (away === null ? [home] : []));
    expect(off.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  it('are none for one team', () => {
    expect(fixturesOf(['a'])).toEqual([]);
  });
});

const meeting = (
  home: string,
  away: string | null,
  homePoints: number | null,
  awayPoints: number | null,
): Meeting => ({
  home,
  away,
  homeMark: homePoints === null ? null : mark(homePoints),
  awayMark: awayPoints === null ? null : mark(awayPoints),
});

describe('a league', () => {
  it('counts three for a meeting won, one for a level one, nothing for a round off', () => {
    const table = leagueTable(
      ['a', 'b', 'c'],
      [meeting('a', 'b', 700, 500), meeting('c', null, 600, null), meeting('a', 'c', 600, 600)],
    );
    expect(table.map(({ entry, place }) => [entry.id, place, entry.leaguePoints, entry.byes])).toEqual([
      ['a', 1, 4, 0],
      ['c', 2, 1, 1],
      ['b', 3, 0, 0],
    ]);
  });
  it('lets no hour of the day win a meeting', () => {
    expect(
      winnerOf({ ...meeting('a', 'b', 700, 700), awayMark: mark(700, { finished: 1 }) }).winner,
    ).toBeNull();
    expect(winnerOf({ ...meeting('a', 'b', 700, 700), awayMark: mark(700, { turns: 8 }) })).toEqual({
      winner: 'b',
      by: 'turns',
    });
  });
  it('gives a meeting to whoever came, and to nobody where nobody did', () => {
    expect(winnerOf(meeting('a', 'b', 10, null)).winner).toBe('a');
    const [first] = leagueTable(['a', 'b'], [meeting('a', 'b', null, null)]);
    expect(first?.entry).toMatchObject({ won: 0, level: 0, lost: 0 });
  });
  it('gives away as many points as its meetings are worth', () => {
    fc.assert(
      fc.property(anyTeams, fc.infiniteStream(fc.option(anyMark)), (teams, marks) => {
        const next = () => marks.next().value ?? null;
        const meetings = fixturesOf(teams)
          .flat()
          .map((fixture) => ({ ...fixture, homeMark: next(), awayMark: next() }));
        const table = leagueTable(teams, meetings);
        const sum = (name: 'won' | 'lost' | 'level') =>
          table.reduce((all, { entry }) => all + entry[name], 0);
        expect(sum('won')).toBe(sum('lost'));
        expect(sum('level') % 2).toBe(0);
        for (const [index, { place }] of table.entries()) expect(place).toBeLessThanOrEqual(index + 1);
      }),
    );
  });
});

describe('promotion', () => {
  const league = (...ids: readonly string[]) => ids.map((id, index) => ({ entry: { id }, place: index + 1 }));
  it('lets the best of each go up and as many come down', () => {
    expect(
      promote([league('a', 'b', 'c', 'd'), league('e', 'f', 'g', 'h'), league('i', 'j', 'k')], 1),
    ).toEqual([
      ['a', 'b', 'c', 'e'],
      ['d', 'f', 'g', 'i'],
      ['h', 'j', 'k'],
    ]);
  });
  it('moves nobody twice, loses nobody and keeps every league as large as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
        fc.nat({ max: 5 }),
        (sizes, moving) => {
          const leagues = sizes.map((size, at) =>
            league(...Array.from({ length: size }, (_, team) => `${at}-${team}`)),
          );
          const next = promote(leagues, moving);
          expect(next.map(({ length }) => length)).toEqual(sizes);
          expect(next.flat().sort()).toEqual(
            leagues
              .flat()
              .map(({ entry }) => entry.id)
              .sort(),
          );
          for (const [at, ids] of next.entries())
            for (const id of ids) expect(Math.abs(Number(id.split('-')[0]) - at)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
