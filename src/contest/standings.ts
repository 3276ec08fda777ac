/** A match as it stands: what every player and every team has come to over the rounds so far, and in which place. */
import { addMarks } from './add-marks.ts';
import type { Mark } from './mark.ts';
import { type Placed, place } from './order.ts';
import { type RoundCall, type TeamRound, teamRounds } from './team-round.ts';

export interface Player {
  readonly id: string;
  /** Null where everybody plays for themselves. */
  readonly team: string | null;
}

/** The calls of one round, of whoever took part in it. */
export type Round = readonly RoundCall[];

/** Whoever has a place. */
export interface Ranked {
  readonly id: string;
  /** Points of all rounds; null before the first call is finished. */
  readonly mark: Mark | null;
}

export interface Standing extends Ranked {
  /** Tenths of a point by round; null where nothing counts. They add up to the points. */
  readonly rounds: readonly (number | null)[];
}

export interface TeamStanding extends Standing {
  /** How the points of each round came about. */
  readonly derivation: readonly TeamRound[];
}

export function playerStandings(
  players: readonly Player[],
  rounds: readonly Round[],
): readonly Placed<Standing>[] {
  const byRound = rounds.map((calls) => new Map(calls.map(({ player, mark }) => [player, mark])));
  return place(
    players.map(({ id }) =>
      standing(
        id,
        byRound.map((marks) => marks.get(id) ?? null),
      ),
    ),
  );
}

export function teamStandings(
  bestOf: number,
  teams: readonly string[],
  players: readonly Player[],
  rounds: readonly Round[],
): readonly Placed<TeamStanding>[] {
  const played = rounds.map((round) => teamRounds(bestOf, callsByTeam(teams, players, round)));
  return place(
    teams.map((team, index) => {
      const derivation = played.flatMap((round) => round[index] ?? []);
      const marks = derivation.map(({ mark }) => mark);
      return { ...standing(team, marks), derivation };
    }),
  );
}

function standing(id: string, marks: readonly (Mark | null)[]): Standing {
  return {
    id,
    mark: addMarks(marks.filter((mark) => mark !== null)),
    rounds: marks.map((mark) => mark?.points ?? null),
  };
}

function callsByTeam(teams: readonly string[], players: readonly Player[], round: Round) {
  const teamOf = new Map(players.map(({ id, team }) => [id, team]));
  return teams.map((team) => ({ team, calls: round.filter(({ player }) => teamOf.get(player) === team) }));
}
