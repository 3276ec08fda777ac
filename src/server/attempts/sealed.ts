/**
 * What the calls of a round or a day that is open have come to is shown to nobody but whoever played them; and while a round
 * of a match goes on, to nobody at all.
 */
import type { ExpressionBuilder } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { isGoingOn } from '../matches/under-wraps.ts';

/** When somebody else's calls are read; null for one's own. */
type Moment = number | null;

/** Those of these attempts whose round, or whose day, has not closed. */
export async function sealedOf(
  database: Database,
  attempts: readonly string[],
  now: Moment,
): Promise<ReadonlySet<string>> {
  if (attempts.length === 0) return new Set();
  const open = await database
    .selectFrom('attempt')
    .select('attempt.id')
    .where('attempt.id', 'in', attempts)
    .where((build) => build.not(isUnsealed(now)(build)))
    .execute();
  return new Set(open.map(({ id }) => id));
}

type Build = ExpressionBuilder<Tables, 'attempt'>;

/** Where calls come together: leaves out those that are sealed. */
export const isUnsealed = (now: Moment) => (build: Build) => {
  const open = now === null ? [] : [openRounds(build, now), openDays(build, now)];
  return build.not(build.or([isGoingOn(build), ...open.map((one) => build.exists(one))]));
};

const openRounds = (build: Build, now: number) =>
  build
    .selectFrom('seasonCall')
    .innerJoin('seasonRound', (join) =>
      join
        .onRef('seasonRound.seasonId', '=', 'seasonCall.seasonId')
        .onRef('seasonRound.round', '=', 'seasonCall.round'),
    )
    .select('seasonCall.attemptId')
    .whereRef('seasonCall.attemptId', '=', 'attempt.id')
    .where('closesMs', '>', now);

/** A trainer who reads one may still have the day's call before them. */
const openDays = (build: Build, now: number) =>
  build
    .selectFrom('dayPlayer')
    .innerJoin('dayCall', (join) =>
      join
        .onRef('dayCall.organisationId', '=', 'dayPlayer.organisationId')
        .onRef('dayCall.day', '=', 'dayPlayer.day'),
    )
    .select('dayPlayer.attemptId')
    .whereRef('dayPlayer.attemptId', '=', 'attempt.id')
    .where('closesMs', '>', now);
