/** A season as it is told to one who may see it. */
import { mayRecoverRound, recoveriesIn } from '../../contest/season.ts';
import { roundStateAt } from '../../contest/season-terms.ts';
import { DAY } from '../../course/day.ts';
import type { Season, SeasonHead, SeasonRound } from '../../protocol/season.ts';
import { type Actor, can } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { findEditionRow, tellEdition } from '../library/editions.ts';
import { nextLeagues } from './next-leagues.ts';
import { missedBefore, restsOf } from './play.ts';
import {
  isOverAt,
  leaguesOf,
  type RoundOf,
  type Seat,
  seasonThere,
  seatOf,
  stateOf,
  type TeamOf,
  type Whole,
  whoseSeason,
} from './season.ts';

export async function tellSeason(database: Database, id: string, actor: Actor, now: number): Promise<Season> {
  const whole = await seasonThere(database, id);
  const seat = await seatOf(database, whole, actor);
  const { terms, row } = whole;
  const next = await nextLeagues(database, whole, now);
  const owned = await whoseSeason(database, id);
  return {
    ...headOf(whole, now),
    naming: terms.naming,
    bestOf: terms.bestOf,
    moving: terms.moving,
    zone: row.timeZone,
    after: row.afterId,
    leagues: leaguesOf(whole).map((league) => league.map(tellTeam)),
    list: await tellRounds(database, whole, actor, seat, now),
    own: seat && { team: seat.team, name: seat.name, recoveries: recoveriesIn(whole.rounds.length) },
    next: next?.map((league) => league.map(tellTeam)) ?? null,
    mine: owned !== null && can(actor, 'run-season', owned),
  };
}

const tellTeam = ({ team, name }: TeamOf) => ({ team, name });

function headOf(whole: Whole, now: number): SeasonHead {
  const { row, terms, rounds } = whole;
  return {
    season: row.id,
    name: row.name,
    kind: terms.kind,
    state: stateOf(whole, now),
    rounds: rounds.length,
    closed: rounds.filter((round) => isOverAt(round, now)).length,
    opens: rounds[0]?.opens ?? 0,
    closes: rounds.at(-1)?.closes ?? 0,
    made: row.createdMs,
  };
}

/** Whoever prepares a season knows what comes; to its players it is a surprise. */
async function tellRounds(
  database: Database,
  whole: Whole,
  actor: Actor,
  seat: Seat | null,
  now: number,
): Promise<SeasonRound[]> {
  const calls = await callsOf(database, whole.row.id);
  const taken = seat ? await restsOf(database, actor.learnerId, whole.row.id) : [];
  const missed = seat ? [...taken, ...missedBefore(whole, seat.came)] : [];
  const told: SeasonRound[] = [];
  for (const round of whole.rounds) {
    const state = roundStateAt(round, now);
    const ofRound = calls.filter((call) => call.round === round.round);
    const shown = state !== 'coming' || actor.role !== 'trainee';
    told.push({
      round: round.round,
      state,
      opens: round.opens,
      closes: round.closes,
      ...(shown ? await scenarioOf(database, round) : { scenario: null, titles: {} }),
      begun: new Set(ofRound.map(({ learnerId }) => learnerId)).size,
      finished: new Set(ofRound.filter(({ mark }) => mark !== null).map(({ learnerId }) => learnerId)).size,
      own:
        seat &&
        tellOwn(
          ofRound.filter(({ learnerId }) => learnerId === actor.learnerId),
          taken.includes(round.round),
          state !== 'closed' && mayRecoverRound(missed, round.round, whole.rounds.length),
        ),
    });
  }
  return told;
}

interface CallRow {
  readonly round: number;
  readonly learnerId: string;
  readonly number: number;
  readonly attemptId: string;
  readonly mark: string | null;
  readonly state: string;
}

const callsOf = (database: Database, seasonId: string): Promise<CallRow[]> =>
  database
    .selectFrom('seasonCall')
    .innerJoin('attempt', 'attempt.id', 'seasonCall.attemptId')
    .select(['round', 'seasonCall.learnerId', 'number', 'attemptId', 'mark', 'state'])
    .where('seasonId', '=', seasonId)
    .orderBy('number')
    .execute();

function tellOwn(calls: readonly CallRow[], rested: boolean, mayRecover: boolean): SeasonRound['own'] {
  const last = calls.at(-1);
  return {
    state: last ? (last.state === 'open' ? 'begun' : 'finished') : rested ? 'recovery' : 'untouched',
    calls: calls.map(({ number, attemptId, state, mark }) => ({
      number,
      attempt: attemptId,
      over: state !== 'open',
      points: mark === null ? null : (JSON.parse(mark) as { readonly points: number }).points,
    })),
    mayRecover: !last && mayRecover,
  };
}

/** It stays as the round was made with, also where the edition was retired since. */
async function scenarioOf(database: Database, { version }: RoundOf) {
  const row = await findEditionRow(database, version);
  if (!row) throw new Error('the round of a season has lost its scenario');
  const { scenario, titles } = tellEdition(row);
  return { scenario, titles };
}

const PAGE = 50;

/** Those of one's cohorts or one's own making, newest first, from those made before the moment given on; an administrator sees all. */
export async function listSeasons(
  database: Database,
  { organisationId, role, trains, learnerId }: Actor,
  now: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<{ seasons: SeasonHead[]; more: boolean }> {
  const all = database
    .selectFrom('season')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('createdMs', '<', before)
    .orderBy('createdMs', 'desc')
    .orderBy('id')
    .limit(PAGE + 1);
  const theirs = database
    .selectFrom('seasonTeam')
    .select('seasonId')
    .where('cohortId', 'in', trains.length > 0 ? trains : ['']);
  const rows = await (role === 'administrator'
    ? all
    : all.where((build) =>
        build.or([
          build('makerId', '=', learnerId),
          build.and([build('id', 'in', theirs), build('withdrawnMs', 'is', null)]),
        ]),
      )
  ).execute();
  const seasons: SeasonHead[] = [];
  for (const { id } of rows.slice(0, PAGE)) seasons.push(headOf(await seasonThere(database, id), now));
  return { seasons, more: rows.length > PAGE };
}

/** So long one is still told of a season that is over. */
const REMEMBERED = 14 * DAY;
const MOST_TOLD = 6;

/** Those that somebody plays in, newest first. */
export async function listMySeasons(database: Database, actor: Actor, now: number): Promise<Season[]> {
  if (actor.learnsIn.length === 0) return [];
  const rows = await database
    .selectFrom('season')
    .select('id')
    .where('withdrawnMs', 'is', null)
    .where('id', 'in', (build) =>
      build.selectFrom('seasonTeam').select('seasonId').where('cohortId', 'in', actor.learnsIn),
    )
    .where('id', 'in', (build) =>
      build
        .selectFrom('seasonRound')
        .select('seasonId')
        .where('closesMs', '>', now - REMEMBERED),
    )
    .orderBy('createdMs', 'desc')
    .orderBy('id')
    .limit(MOST_TOLD)
    .execute();
  const seasons: Season[] = [];
  for (const { id } of rows) seasons.push(await tellSeason(database, id, actor, now));
  return seasons;
}
