/** A season as it is stored, with its rounds and its teams. */
import { type SeasonState, type SeasonTerms, seasonStateAt } from '../../contest/season-terms.ts';
import type { Actor, Owned } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { SeasonRow } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';

export interface RoundOf {
  readonly round: number;
  readonly version: string;
  readonly opens: number;
  readonly closes: number;
}

export interface TeamOf {
  /** A cohort. */
  readonly team: string;
  readonly name: string;
  readonly league: number;
}

export interface Whole {
  readonly row: SeasonRow;
  readonly terms: SeasonTerms;
  readonly rounds: readonly RoundOf[];
  /** The highest league first. */
  readonly teams: readonly TeamOf[];
}

const findSeason = (database: Database, id: string): Promise<SeasonRow | undefined> =>
  database.selectFrom('season').selectAll().where('id', '=', id).executeTakeFirst();

/** Throws `not-found`. */
export async function seasonThere(database: Database, id: string): Promise<Whole> {
  const row = await findSeason(database, id);
  if (!row) throw new Failed('not-found');
  const rounds = await database
    .selectFrom('seasonRound')
    .select(['round', 'scenarioVersionId as version', 'opensMs as opens', 'closesMs as closes'])
    .where('seasonId', '=', id)
    .orderBy('round')
    .execute();
  return { row, terms: JSON.parse(row.terms) as SeasonTerms, rounds, teams: await teamsOf(database, id) };
}

const teamsOf = (database: Database, id: string): Promise<TeamOf[]> =>
  database
    .selectFrom('seasonTeam')
    .innerJoin('cohort', 'cohort.id', 'seasonTeam.cohortId')
    .select(['cohort.id as team', 'cohort.name', 'league'])
    .where('seasonId', '=', id)
    .orderBy('league')
    .orderBy('position')
    .execute();

/** Of one that was taken back, nobody but its maker and administrators is told. */
export async function whoseSeason(database: Database, id: string): Promise<Owned | null> {
  const row = await findSeason(database, id);
  if (!row) return null;
  const teams = row.withdrawnMs === null ? await teamsOf(database, id) : [];
  return {
    kind: 'season',
    organisationId: row.organisationId,
    cohorts: teams.map(({ team }) => team),
    learnerId: row.makerId,
  };
}

export const stateOf = ({ row, rounds }: Whole, now: number): SeasonState =>
  row.withdrawnMs === null ? seasonStateAt(rounds, now) : 'withdrawn';

export const isOverAt = ({ closes }: Pick<RoundOf, 'closes'>, now: number): boolean => now >= closes;

/** The teams league by league. */
export const leaguesOf = ({ teams }: Pick<Whole, 'teams'>): readonly (readonly TeamOf[])[] => [
  ...Map.groupBy(teams, ({ league }) => league).values(),
];

/** Throws `not-found`. */
export function roundThere({ rounds }: Whole, number: number): RoundOf {
  const round = rounds.find((one) => one.round === number);
  if (!round) throw new Failed('not-found');
  return round;
}

export interface Seat {
  readonly team: string;
  readonly name: string | null;
  /** When they came to their cohort. */
  readonly came: number;
}

/**
 * For whom somebody plays: the team they have played for before, or else the first of the season's that they learn in. Null for
 * whoever learns in none of them now.
 */
export async function seatOf(
  database: Database,
  { row, teams }: Whole,
  { personId, learnerId, learnsIn }: Actor,
): Promise<Seat | null> {
  const team = teams.find((one) => learnsIn.includes(one.team))?.team;
  if (team === undefined) return null;
  const known = await database
    .selectFrom('seasonPlayer')
    .select(['cohortId as team', 'name', 'cameMs as came'])
    .where('seasonId', '=', row.id)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  if (known) return known;
  const { joinedMs } = await database
    .selectFrom('cohortMember')
    .select('joinedMs')
    .where('cohortId', '=', team)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow();
  return { team, name: null, came: joinedMs };
}
