/** The teams of a season in their leagues: what each came to, whom it met, and the table. */
import { type Fixture, fixturesIn } from './fixtures.ts';
import { type LeagueRow, leagueTable, type Meeting } from './league.ts';
import type { Placed } from './order.ts';
import { type Player, type Round, type TeamStanding, teamStandings } from './standings.ts';

/** A round that is over, with the calls that count in it. */
export interface RoundOver {
  readonly number: number;
  readonly calls: Round;
}

export interface LeagueOver {
  readonly teams: readonly Placed<TeamStanding>[];
  /** By round that is over. */
  readonly meetings: readonly (readonly Meeting[])[];
  readonly table: readonly Placed<LeagueRow>[];
}

/** How many calls count is the same for every team of a league. */
export function leagueOver(
  bestOf: number,
  teams: readonly string[],
  players: readonly Player[],
  rounds: readonly RoundOver[],
): LeagueOver {
  const own = players.filter(({ team }) => team !== null && teams.includes(team));
  const placed = teamStandings(
    bestOf,
    teams,
    own,
    rounds.map(({ calls }) => calls),
  );
  const markOf = (team: string | null, at: number) =>
    placed.find(({ entry }) => entry.id === team)?.entry.derivation[at]?.mark ?? null;
  const meetings = rounds.map(({ number }, at) =>
    fixturesIn(teams, number).map(
      (fixture: Fixture): Meeting => ({
        ...fixture,
        homeMark: markOf(fixture.home, at),
        awayMark: markOf(fixture.away, at),
      }),
    ),
  );
  return { teams: placed, meetings, table: leagueTable(teams, meetings.flat()) };
}
