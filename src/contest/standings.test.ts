import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playerStandings, teamStandings } from './standings.ts';
import { countingCalls, teamRounds } from './team-round.ts';
import { anyMark, anyPlayers, anyRounds, mark, PLAYERS, TEAMS } from './test-marks.ts';

const team = (name: string, ...points: readonly (number | null)[]) => ({
  team: name,
  calls: points.map((own, index) => ({
    player: `${name} ${index}`,
    mark: own === null ? null : mark(own),
  })),
});

describe('a team’s round', () => {
  it('is the mean of its best calls, and says whose they are', () => {
    const [north] = teamRounds(2, [team('north', 600, 800, 700), team('south', 500, 500)]);
    expect(north).toMatchObject({
      mark: { points: 750 },
      counted: [
        { player: 'north 1', points: 800 },
        { player: 'north 2', points: 700 },
      ],
      of: 2,
      bye: false,
    });
  });

  it('counts no more calls of any team than the smallest one has people', () => {
    const teams = [team('north', 900, 100, 100), team('south', 500)];
    expect(countingCalls(3, teams)).toBe(1);
    expect(teamRounds(3, teams).map(({ mark: own }) => own?.points)).toEqual([900, 500]);
  });

  it('counts a call that was not finished as nothing, and divides by it', () => {
    const [north] = teamRounds(2, [team('north', 800, null), team('south', 500, 500)]);
    expect(north?.mark?.points).toBe(400);
  });

  it('is a bye for a team of which nobody is there, and takes no call away from the others', () => {
    const [north, south] = teamRounds(2, [team('north', 800, 600), team('south')]);
    expect(north).toMatchObject({ of: 2, mark: { points: 700 } });
    expect(south).toMatchObject({ mark: null, bye: true, counted: [] });
  });

  it('never comes to less where one of its people does better', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(anyMark), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        anyMark,
        (marks, which, other) => {
          const calls = marks.map((own, index) => ({ player: `p${index}`, mark: own }));
          const index = which % calls.length;
          const own = marks[index] ?? null;
          const better = { ...(own ?? other), points: Math.max(own?.points ?? 0, other.points) };
          const improved = calls.map((call, at) => (at === index ? { ...call, mark: better } : call));
          const rival = team('rival', 1, 1, 1);
          const points = (all: typeof calls) =>
            teamRounds(3, [{ team: 'own', calls: all }, rival])[0]?.mark?.points ?? 0;
          expect(points(improved)).toBeGreaterThanOrEqual(points(calls));
        },
      ),
    );
  });
});

describe('standings', () => {
  it('have a place for everybody and a number for everything, whoever was there', () => {
    fc.assert(
      fc.property(anyPlayers, anyRounds, fc.integer({ min: 1, max: 4 }), (players, rounds, bestOf) => {
        const people = playerStandings(players, rounds);
        const teams = teamStandings(bestOf, TEAMS, players, rounds);
        expect(people.map(({ entry }) => entry.id).sort()).toEqual([...PLAYERS]);
        expect(teams.map(({ entry }) => entry.id).sort()).toEqual([...TEAMS]);
        for (const { entry, place } of [...people, ...teams]) {
          expect(place).toBeGreaterThanOrEqual(1);
          for (const number of Object.values(entry.mark ?? {})) expect(Number.isFinite(number)).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the order of players, teams or calls', () => {
    fc.assert(
      fc.property(anyPlayers, anyRounds, (players, rounds) => {
        const turned = rounds.map((round) => [...round].reverse());
        const back = [...players].reverse();
        expect(playerStandings(back, turned)).toEqual(playerStandings(players, rounds));
        const ranked = (of: ReturnType<typeof teamStandings>) =>
          of.map(({ entry, place }) => ({ id: entry.id, mark: entry.mark, place }));
        expect(ranked(teamStandings(2, [...TEAMS].reverse(), back, turned))).toEqual(
          ranked(teamStandings(2, TEAMS, players, rounds)),
        );
      }),
    );
  });

  it('show points that are the sum of the rounds they show', () => {
    fc.assert(
      fc.property(anyPlayers, anyRounds, (players, rounds) => {
        for (const { entry } of [
          ...playerStandings(players, rounds),
          ...teamStandings(2, TEAMS, players, rounds),
        ])
          expect(entry.mark?.points ?? 0).toBe(
            entry.rounds.reduce((sum: number, each) => sum + (each ?? 0), 0),
          );
      }),
    );
  });

  it('give those who came late what they have played since', () => {
    const players = [
      { id: 'ann', team: null },
      { id: 'ben', team: null },
    ];
    const rounds = [
      [{ player: 'ann', mark: mark(800) }],
      [
        { player: 'ann', mark: mark(100) },
        { player: 'ben', mark: mark(700) },
      ],
    ];
    expect(playerStandings(players, rounds).map(({ entry }) => [entry.id, ...entry.rounds])).toEqual([
      ['ann', 800, 100],
      ['ben', null, 700],
    ]);
  });
});
