/**
 * Calls of contests that somebody's team-mates have finished: of the same cohort, or of the same team of a match. Nothing of a
 * contest before it is over, nobody who goes unnamed in it, and nobody who takes no kudos.
 */
import { expressionBuilder } from 'kysely';
import { DAY } from '../../course/day.ts';
import type { CONTESTS } from '../../protocol/kudos.ts';
import type { Stored } from '../attempts/attempt.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';

/** What lies longer ago is nobody's news any more. */
const REMEMBERED = 14 * DAY;

export interface FinishedCall extends Stored {
  readonly shown: string;
  readonly contest: (typeof CONTESTS)[number];
  /** Name of the match or the season. */
  readonly of: string | null;
  readonly round: number | null;
}

interface Asking {
  readonly database: Database;
  readonly actor: Actor;
  readonly now: number;
  /** Only those that were finished before. */
  readonly before?: number | undefined;
  /** Only this one. */
  readonly attempt?: string;
}

const PAGE = 12;

/** Newest first; one more than a page, where there are more. */
export async function listFinishedCalls(asking: Asking): Promise<readonly FinishedCall[]> {
  const found = [...(await ofDays(asking)), ...(await ofSeasons(asking)), ...(await ofMatches(asking))];
  return found
    .toSorted((one, other) => (other.finishedMs ?? 0) - (one.finishedMs ?? 0) || (one.id < other.id ? -1 : 1))
    .slice(0, PAGE + 1);
}

/** The calls of a page, and from where the next one goes on. */
export function pageOf(found: readonly FinishedCall[]): {
  readonly page: readonly FinishedCall[];
  readonly before: number | null;
} {
  const page = found.slice(0, PAGE);
  return { page, before: found.length > PAGE ? (page.at(-1)?.finishedMs ?? null) : null };
}

/** Null where there is no such call, or where it is not for them to know of. */
export async function findFinishedCall(
  database: Database,
  actor: Actor,
  attempt: string,
  now: number,
): Promise<FinishedCall | null> {
  const [call] = await listFinishedCalls({ database, actor, attempt, now });
  return call ?? null;
}

const finished = ({ database, actor, before, attempt }: Asking) =>
  database
    .selectFrom('attempt')
    .innerJoin('person', 'person.learnerId', 'attempt.learnerId')
    .selectAll('attempt')
    .where('person.organisationId', '=', actor.organisationId)
    .where('person.learnerId', '!=', actor.learnerId)
    .where('takesKudos', '=', 1)
    .where('sheet', 'is not', null)
    .$if(before !== undefined, (query) => query.where('finishedMs', '<', before ?? 0))
    .$if(attempt !== undefined, (query) => query.where('attempt.id', '=', attempt ?? ''))
    .orderBy('finishedMs', 'desc')
    .orderBy('attempt.id')
    .limit(PAGE + 1);

function learnsWith({ learnsIn }: Actor) {
  const build = expressionBuilder<Tables, 'person'>();
  return build.exists(
    build
      .selectFrom('cohortMember')
      .select('cohortMember.personId')
      .whereRef('cohortMember.personId', '=', 'person.id')
      .where('part', '=', 'trainee')
      .where('cohortMember.cohortId', 'in', [...learnsIn, '']),
  );
}

async function ofDays(asking: Asking): Promise<FinishedCall[]> {
  const { actor, now } = asking;
  const rows = await finished(asking)
    .innerJoin('dayPlayer', 'dayPlayer.attemptId', 'attempt.id')
    .innerJoin('dayCall', (join) =>
      join
        .onRef('dayCall.organisationId', '=', 'dayPlayer.organisationId')
        .onRef('dayCall.day', '=', 'dayPlayer.day'),
    )
    .select('dayPlayer.name as shown')
    .where('dayPlayer.mark', 'is not', null)
    .where('dayPlayer.name', 'is not', null)
    .where('dayCall.closesMs', '<=', now)
    .where('dayCall.closesMs', '>', now - REMEMBERED)
    .where(learnsWith(actor))
    .execute();
  return rows.map((row) => ({ ...row, shown: row.shown ?? '', contest: 'day', of: null, round: null }));
}

/** The teams of a season are cohorts. */
async function ofSeasons(asking: Asking): Promise<FinishedCall[]> {
  const { actor, now } = asking;
  const rows = await finished(asking)
    .innerJoin('seasonCall', 'seasonCall.attemptId', 'attempt.id')
    .innerJoin('season', 'season.id', 'seasonCall.seasonId')
    .innerJoin('seasonRound', (join) =>
      join
        .onRef('seasonRound.seasonId', '=', 'seasonCall.seasonId')
        .onRef('seasonRound.round', '=', 'seasonCall.round'),
    )
    .innerJoin('seasonPlayer', (join) =>
      join
        .onRef('seasonPlayer.seasonId', '=', 'seasonCall.seasonId')
        .onRef('seasonPlayer.learnerId', '=', 'seasonCall.learnerId'),
    )
    .select(['seasonPlayer.name as shown', 'season.name as of', 'seasonCall.round'])
    .where('season.withdrawnMs', 'is', null)
    .where('seasonCall.mark', 'is not', null)
    .where('seasonPlayer.name', 'is not', null)
    .where('seasonRound.closesMs', '<=', now)
    .where('seasonRound.closesMs', '>', now - REMEMBERED)
    .where('seasonPlayer.cohortId', 'in', [...actor.learnsIn, ''])
    .execute();
  return rows.map((row) => ({ ...row, shown: row.shown ?? '', contest: 'season' }));
}

/** Of matches that they played in too. */
async function ofMatches(asking: Asking): Promise<FinishedCall[]> {
  const { actor, now } = asking;
  const rows = await finished(asking)
    .innerJoin('matchCall', 'matchCall.attemptId', 'attempt.id')
    .innerJoin('liveMatch', 'liveMatch.id', 'matchCall.matchId')
    .innerJoin('matchRound', (join) =>
      join
        .onRef('matchRound.matchId', '=', 'matchCall.matchId')
        .onRef('matchRound.round', '=', 'matchCall.round'),
    )
    .innerJoin('matchPlayer as theirs', (join) =>
      join
        .onRef('theirs.matchId', '=', 'matchCall.matchId')
        .onRef('theirs.learnerId', '=', 'matchCall.learnerId'),
    )
    .innerJoin('matchPlayer as own', (join) =>
      join.onRef('own.matchId', '=', 'matchCall.matchId').on('own.learnerId', '=', actor.learnerId),
    )
    .select(['theirs.name as shown', 'liveMatch.name as of', 'matchCall.round'])
    .where('matchCall.mark', 'is not', null)
    .where('theirs.name', 'is not', null)
    .where('endedMs', '>', now - REMEMBERED)
    .where((build) => build.or([build('theirs.teamId', '=', build.ref('own.teamId')), learnsWith(actor)]))
    .execute();
  return rows.map((row) => ({ ...row, shown: row.shown ?? '', contest: 'match' }));
}
