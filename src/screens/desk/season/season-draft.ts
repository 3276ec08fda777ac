/** A season as its maker writes it down, and what is wrong with it. */
import { FEWEST_TEAMS, MOST_ROUNDS, type Naming } from '../../../contest/match-terms.ts';
import {
  MOST_IN_LEAGUE,
  type RoundDays,
  roundFaults,
  type SeasonKind,
} from '../../../contest/season-terms.ts';
import type { NewSeason } from '../../../protocol/season.ts';

export interface DraftRound extends RoundDays {
  /** Id of an edition. */
  readonly version: string;
}

export interface SeasonDraft {
  readonly name: string;
  readonly kind: SeasonKind;
  readonly rounds: readonly DraftRound[];
  /** Cohorts, in the order they were chosen, with the league each plays in, from 1. */
  readonly teams: readonly { readonly team: string; readonly league: number }[];
  readonly bestOf: number;
  readonly moving: number;
  readonly naming: Naming;
}

export const SEASON_FAULTS = [
  'no-name',
  'no-rounds',
  'too-many-rounds',
  'few-teams',
  'small-league',
  'large-league',
  'days',
] as const;
export type SeasonFault = (typeof SEASON_FAULTS)[number];

/** `goesOn`: its teams come of the season before. */
export function seasonFaults(
  draft: SeasonDraft,
  { today, goesOn }: { readonly today: string; readonly goesOn: boolean },
): readonly SeasonFault[] {
  const { name, rounds, teams } = draft;
  const leagues = goesOn ? [] : leaguesOf(draft);
  const wrong: Readonly<Record<SeasonFault, boolean>> = {
    'no-name': name.trim() === '',
    'no-rounds': rounds.length === 0,
    'too-many-rounds': rounds.length > MOST_ROUNDS,
    'few-teams': !goesOn && teams.length < FEWEST_TEAMS,
    'small-league': teams.length >= FEWEST_TEAMS && leagues.some(({ length }) => length < FEWEST_TEAMS),
    'large-league': leagues.some(({ length }) => length > MOST_IN_LEAGUE),
    days: roundFaults(rounds, today).some((fault) => fault !== null),
  };
  return SEASON_FAULTS.filter((fault) => wrong[fault]);
}

/** The highest first; a ladder is one. A league in which nobody plays is none. */
function leaguesOf({ kind, teams }: SeasonDraft): readonly (readonly string[])[] {
  if (kind === 'ladder') return [teams.map(({ team }) => team)];
  const numbers = [...new Set(teams.map(({ league }) => league))].toSorted((one, other) => one - other);
  return numbers.map((number) => teams.flatMap(({ team, league }) => (league === number ? [team] : [])));
}

/** As the server takes it. */
export const wantedSeason = (draft: SeasonDraft, after: string | null): NewSeason => ({
  name: draft.name.trim(),
  kind: draft.kind,
  rounds: draft.rounds.map((round) => ({ ...round })),
  leagues: after === null ? leaguesOf(draft).map((league) => [...league]) : null,
  after,
  bestOf: draft.bestOf,
  moving: draft.kind === 'league' ? draft.moving : 0,
  naming: draft.naming,
});

const WEEK = 7;

/** Chosen or left out; a new round begins where the last one ends, and is as long. */
export function withRound(draft: SeasonDraft, version: string, chosen: boolean, today: string): SeasonDraft {
  const rounds = draft.rounds.filter((round) => round.version !== version);
  if (!chosen) return { ...draft, rounds };
  const last = rounds.at(-1);
  const from = last?.to ? daysAfter(last.to, 1) : today;
  const length = last?.to && last.from ? daysBetween(last.from, last.to) : WEEK - 1;
  return { ...draft, rounds: [...rounds, { version, from, to: daysAfter(from, length) }] };
}

const DAY = 86_400_000;
const momentOf = (day: string): number => Date.parse(`${day}T00:00Z`);
const daysAfter = (day: string, days: number): string =>
  new Date(momentOf(day) + days * DAY).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((momentOf(to) - momentOf(from)) / DAY));

export const isSameSeason = (one: SeasonDraft, other: SeasonDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
