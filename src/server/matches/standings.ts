/** Who stands where: computed from what the calls count whenever it is asked for, and stored nowhere. */
import type { Mark } from '../../contest/mark.ts';
import type { Placed } from '../../contest/order.ts';
import { fieldOf } from '../../contest/race.ts';
import { ownView } from '../../contest/shown.ts';
import {
  type Player,
  playerStandings,
  type Round,
  type TeamStanding,
  teamStandings,
} from '../../contest/standings.ts';
import type { Standings } from '../../protocol/match-board.ts';
import type { Lane } from '../../protocol/race.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { Together } from '../database/together.ts';
import { sharedFormOf } from './crew.ts';
import { termsOf } from './match.ts';
import { teamLanes } from './team-lanes.ts';
import { listTeams } from './teams.ts';
import { type NameOf, tellBoard, tellOwn } from './tell-board.ts';

interface Placing {
  readonly seats: readonly Seat[];
  readonly rounds: number;
  readonly people: ReturnType<typeof playerStandings>;
  readonly teams: readonly Placed<TeamStanding>[];
  readonly named: NameOf;
}

const placings = new Together<Placing>();

export async function readStandings(
  database: Database,
  match: LiveMatchRow,
  learnerId: string,
): Promise<Standings> {
  const key = `${match.id} ${match.deeds}`;
  const placing = await placings.ask(database, key, () => placingOf(database, match));
  const { seats, rounds, people, teams, named } = placing;
  const seat = seats.find(({ id }) => id === learnerId);
  const own = tellOwn(people, learnerId, named);
  return {
    rounds,
    board: tellBoard(people, named),
    teams: teams.map((team) => tellTeam(team, named)),
    own: own && {
      ...own,
      rounds: [...(people.find(({ entry }) => entry.id === learnerId)?.entry.rounds ?? [])],
    },
    ownTeam: tellOwnTeam(teams, seat?.team ?? null),
  };
}

async function placingOf(database: Database, match: LiveMatchRow): Promise<Placing> {
  const seats = await seatsOf(database, match.id);
  const rounds = await roundsOver(database, match.id);
  const listed = await listTeams(database, match.id);
  const ids = listed.map(({ id }) => id);
  // A call for a whole team counts for the team, and for nobody else.
  const shared = sharedFormOf(match) !== null;
  const players: readonly Player[] = shared ? ids.map((id) => ({ id, team: id })) : seats;
  const names = new Map([...seats, ...listed].map(({ id, name }) => [id, name]));
  return {
    seats,
    rounds: rounds.length,
    people: playerStandings(shared ? [] : players, rounds),
    teams: teamStandings(termsOf(match).bestOf, ids, players, rounds),
    named: (id) => names.get(id) ?? null,
  };
}

const tellTeam = ({ entry, place }: Placed<TeamStanding>, named: NameOf): Standings['teams'][number] => ({
  team: entry.id,
  place,
  points: entry.mark?.points ?? 0,
  rounds: entry.derivation.map(({ mark, of, bye, counted }) => ({
    points: mark?.points ?? null,
    of,
    bye,
    counted: counted.map(({ player, points }) => ({ name: named(player), points })),
  })),
});

function tellOwnTeam(placed: readonly Placed<TeamStanding>[], team: string | null): Standings['ownTeam'] {
  const own = team === null ? null : ownView(placed, team);
  if (!own || team === null) return null;
  const { place, points, next } = own;
  return { team, place, points, next: next && { team: next.id, missing: next.missing } };
}

interface Seat extends Player {
  readonly name: string | null;
}

const seatsOf = (database: Database, matchId: string): Promise<Seat[]> =>
  database
    .selectFrom('matchPlayer')
    .select(['learnerId as id', 'teamId as team', 'name'])
    .where('matchId', '=', matchId)
    .execute();

/** Whoever had left without finishing is not among those who were there: nobody waits for their call. */
async function roundsOver(database: Database, matchId: string): Promise<readonly Round[]> {
  const over = await database
    .selectFrom('matchRound')
    .select('round')
    .where('matchId', '=', matchId)
    .where('endedMs', 'is not', null)
    .orderBy('round')
    .execute();
  const calls = await database
    .selectFrom('matchCall')
    .select(['round', 'learnerId as player', 'mark'])
    .where('matchId', '=', matchId)
    .where('excused', '=', 0)
    .execute();
  return over.map(({ round }) =>
    calls
      .filter((call) => call.round === round)
      .map(({ player, mark }) => ({ player, mark: mark === null ? null : (JSON.parse(mark) as Mark) })),
  );
}

/** Of the round that is going on, or of the last one. */
export async function readRace(database: Database, match: LiveMatchRow): Promise<Lane[]> {
  if (sharedFormOf(match)) return teamLanes(database, match);
  const { id, round } = match;
  const rows = await database
    .selectFrom('matchCall')
    .innerJoin('matchPlayer', (join) =>
      join
        .onRef('matchPlayer.matchId', '=', 'matchCall.matchId')
        .onRef('matchPlayer.learnerId', '=', 'matchCall.learnerId'),
    )
    .select(({ fn }) => [
      'teamId',
      fn.avg<number | string>('calm').as('calm'),
      fn.countAll<number | string>().as('calls'),
      fn.count<number | string>('mark').as('finished'),
    ])
    .where('matchCall.matchId', '=', id)
    .where('round', '=', round)
    .where('leftMs', 'is', null)
    .groupBy('teamId')
    .execute();
  const teams = await listTeams(database, id);
  const lanes = teams.length > 0 ? teams.map((team) => team.id) : [null];
  return lanes.map((team) => {
    const row = rows.find(({ teamId }) => teamId === team);
    const finished = Number(row?.finished ?? 0);
    const calm = row ? Math.round(Number(row.calm)) / 10 : null;
    return {
      team,
      calm,
      mood: calm === null ? null : fieldOf(calm),
      playing: Number(row?.calls ?? 0) - finished,
      finished,
      step: null,
    };
  });
}
