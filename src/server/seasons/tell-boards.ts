/** The boards of a season, made anew whenever they are asked for; of rounds that are open nobody is told a point. */
import { BADGES } from '../../contest/craft.ts';
import { fixturesIn } from '../../contest/fixtures.ts';
import { type Meeting as Met, winnerOf } from '../../contest/league.ts';
import { compareMarks, type Placed } from '../../contest/order.ts';
import { BOARDS, type Board, type SeasonStanding, seasonStandings } from '../../contest/season.ts';
import type { LeagueOver } from '../../contest/season-league.ts';
import { boardOf } from '../../contest/shown.ts';
import type { Meeting, SeasonBoard, SeasonBoards, SeasonLeague } from '../../protocol/season-board.ts';
import type { Database } from '../database/open-database.ts';
import { type NameOf, tellOwn } from '../matches/tell-board.ts';
import { bestCalls } from './best.ts';
import { leaguesPlayed, type Results, readResults } from './results.ts';
import { leaguesOf, seasonThere, type Whole } from './season.ts';

export async function tellBoards(
  database: Database,
  id: string,
  learnerId: string,
  now: number,
): Promise<SeasonBoards> {
  const whole = await seasonThere(database, id);
  const results = await readResults(database, whole, now);
  const named: NameOf = (player) => results.names.get(player) ?? null;
  const board = (of: Board) => tellBoard(of, whole, results, learnerId);
  const teams = leaguesOf(whole);
  return {
    over: [...results.over],
    boards: { [BOARDS[0]]: board(BOARDS[0]), [BOARDS[1]]: board(BOARDS[1]) },
    leagues: leaguesPlayed(whole, results).map((league, index) =>
      tellLeague(whole, teams[index]?.map(({ team }) => team) ?? [], league, named),
    ),
    feats: featsIn(results, learnerId),
    best: bestCalls(results).map(({ round, player, mark }) => ({
      round,
      name: named(player),
      points: mark?.points ?? 0,
    })),
  };
}

/** Whoever has a seat stands on it; of those who never played nobody is told. */
function tellBoard(
  of: Board,
  { rounds }: Whole,
  { over, players, calls, names }: Results,
  learnerId: string,
): SeasonBoard {
  const named: NameOf = (id) => names.get(id) ?? null;
  const standings = seasonStandings(of, { over, rounds: rounds.length }, players, calls);
  const own = tellOwn(standings, learnerId, named);
  return {
    people: boardOf(standings).map(({ entry, place }) => ({
      place,
      name: named(entry.id),
      points: entry.mark?.points ?? 0,
      ...derivationOf(entry),
    })),
    own: own && { ...own, ...derivationOf(standingOf(standings, learnerId)) },
  };
}

const standingOf = (standings: readonly Placed<SeasonStanding>[], id: string) =>
  standings.find(({ entry }) => entry.id === id)?.entry;

const derivationOf = (entry: SeasonStanding | undefined) => ({
  rounds: [...(entry?.rounds ?? [])],
  asked: entry?.asked ?? 1,
});

function tellLeague(
  { rounds, terms }: Whole,
  teams: readonly string[],
  { teams: placed, meetings, table }: LeagueOver,
  named: NameOf,
): SeasonLeague {
  const league = terms.kind === 'league';
  return {
    teams: placed.map(({ entry, place }) => ({
      team: entry.id,
      place,
      points: entry.mark?.points ?? 0,
      rounds: entry.derivation.map(({ mark, of, bye, counted }) => ({
        points: mark?.points ?? null,
        of,
        bye,
        counted: counted.map(({ player, points }) => ({ name: named(player), points })),
      })),
    })),
    fixtures: league
      ? rounds.map(({ round }, index) => ({
          round,
          meetings: (meetings[index] ?? comingIn(teams, round)).map(tellMeeting),
        }))
      : [],
    table: league
      ? table.map(({ place, entry: { id, mark, ...row } }) => ({
          ...row,
          team: id,
          place,
          points: mark?.points ?? 0,
        }))
      : [],
  };
}

const comingIn = (teams: readonly string[], round: number): readonly Met[] =>
  fixturesIn(teams, round).map((fixture) => ({ ...fixture, homeMark: null, awayMark: null }));

const tellMeeting = (met: Met): Meeting => ({
  home: met.home,
  away: met.away,
  homePoints: met.homeMark?.points ?? null,
  awayPoints: met.awayMark?.points ?? null,
  ...winnerOf(met),
});

/** For each badge the call it belongs to; of equals the earlier round, and then the earlier call. */
function featsIn({ calls, names }: Results, learnerId: string): SeasonBoards['feats'] {
  return BADGES.flatMap((badge) => {
    const [best] = calls
      .flatMap((call) => (call.feats[badge] ? [{ ...call, worth: call.feats[badge].worth }] : []))
      .toSorted(
        (one, other) =>
          other.worth - one.worth || one.round - other.round || compareMarks(one.mark, other.mark),
      );
    if (!best) return [];
    const { round, player, attempt } = best;
    return [
      { badge, round, name: names.get(player) ?? null, attempt: player === learnerId ? attempt : null },
    ];
  });
}
