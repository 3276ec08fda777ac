/** What the calls of a season have come to, as far as its rounds have closed; nothing of the others is read. */
import type { Feats } from '../../contest/craft.ts';
import type { Mark } from '../../contest/mark.ts';
import { roundCalls, type SeasonCall, type SeasonPlayer } from '../../contest/season.ts';
import { type LeagueOver, leagueOver } from '../../contest/season-league.ts';
import type { Player } from '../../contest/standings.ts';
import type { Database } from '../database/open-database.ts';
import { isOverAt, leaguesOf, type Whole } from './season.ts';

export interface PlayedCall extends SeasonCall {
  readonly attempt: string;
  readonly feats: Partial<Feats>;
}

export interface Results {
  readonly over: readonly number[];
  readonly players: readonly (SeasonPlayer & Player)[];
  readonly names: ReadonlyMap<string, string | null>;
  readonly calls: readonly PlayedCall[];
}

export async function readResults(database: Database, whole: Whole, now: number): Promise<Results> {
  const { row, rounds } = whole;
  const over = rounds.filter((round) => isOverAt(round, now)).map(({ round }) => round);
  const seats = await database
    .selectFrom('seasonPlayer')
    .selectAll()
    .where('seasonId', '=', row.id)
    .execute();
  const rests = await database.selectFrom('seasonRest').selectAll().where('seasonId', '=', row.id).execute();
  const restsOf = Map.groupBy(rests, ({ learnerId }) => learnerId);
  return {
    over,
    players: seats.map(({ learnerId, cohortId, cameMs }) => ({
      id: learnerId,
      team: cohortId,
      missed: [
        ...(restsOf.get(learnerId) ?? []).map(({ round }) => round),
        ...rounds.filter((round) => isOverAt(round, cameMs)).map(({ round }) => round),
      ],
    })),
    names: new Map(seats.map(({ learnerId, name }) => [learnerId, name])),
    calls: over.length === 0 ? [] : await callsOf(database, row.id, over),
  };
}

async function callsOf(
  database: Database,
  seasonId: string,
  over: readonly number[],
): Promise<readonly PlayedCall[]> {
  const rows = await database
    .selectFrom('seasonCall')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('round', 'in', over)
    .orderBy('round')
    .orderBy('learnerId')
    .orderBy('number')
    .execute();
  return rows.map(({ learnerId, attemptId, round, number, mark, feats }) => ({
    player: learnerId,
    attempt: attemptId,
    round,
    number,
    mark: mark === null ? null : (JSON.parse(mark) as Mark),
    feats: JSON.parse(feats ?? '{}') as Partial<Feats>,
  }));
}

/** Of first calls: what somebody finds out by trying again is theirs, and no team's. */
export const leaguesPlayed = (whole: Whole, { over, players, calls }: Results): readonly LeagueOver[] =>
  leaguesOf(whole).map((league) =>
    leagueOver(
      whole.terms.bestOf,
      league.map(({ team }) => team),
      players,
      over.map((number) => ({ number, calls: roundCalls('first', number, calls) })),
    ),
  );
