/** Of the teams of a match the upper half has places on a board; the others stand there as they were named, without one. */
import { shownOf } from './shown.ts';

export interface ShownTeams<Team> {
  /** Best first. */
  readonly upper: readonly Team[];
  readonly others: readonly Team[];
}

/** `named`: ids in the order in which the host has named them. Nobody has a place before anybody has a point. */
export function shownTeams<
  Team extends { readonly team: string; readonly place: number; readonly points: number },
>(teams: readonly Team[], named: readonly string[]): ShownTeams<Team> {
  const sorted = teams.toSorted((one, other) => one.place - other.place);
  const upper = sorted.slice(0, shownOf(teams.length)).filter(({ points }) => points > 0);
  const others = named.flatMap((id) => teams.filter((team) => team.team === id && !upper.includes(team)));
  return { upper, others };
}
