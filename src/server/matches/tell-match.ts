/** A match as it is told to somebody in the room. */
import { deedsOf, takesPlayers } from '../../contest/match.ts';
import type { ListedMatch, Match, MatchHead } from '../../protocol/match.ts';
import { type Actor, can } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { tellEdition } from '../library/editions.ts';
import { fastCalls } from './fast-calls.ts';
import { matchThere, rulesOf, stateOf, termsOf, whoseMatch } from './match.ts';
import { countRoom } from './room.ts';
import { isStrong } from './strong.ts';
import { listTeams } from './teams.ts';

/** More names than these are read by nobody as they come in. */
const NEWEST = 60;

export async function tellMatch(database: Database, id: string, actor: Actor): Promise<Match> {
  const row = await matchThere(database, id);
  const { sides, bestOf, lateUntil, naming, seconds, mask, form, watch } = termsOf(row);
  const state = stateOf(row);
  const owned = await whoseMatch(database, id);
  const leads = owned !== null && can(actor, 'run-match', owned);
  const teams = await listTeams(database, id);
  return {
    ...headOf(row),
    code: row.code,
    sides,
    bestOf,
    lateUntil,
    naming,
    seconds,
    mask,
    strong: await isStrong(database, row),
    form,
    watch,
    paused: state.pausedAt !== null,
    open: takesPlayers(rulesOf(row), state),
    titles: await titlesOf(database, row),
    teams: teams.map(({ id: team, name, people }) => ({ team, name, people })),
    ...(await peopleOf(database, id)),
    ...(await callsOf(database, row)),
    own: await ownSeat(database, row.id, row.round, actor.learnerId),
    deeds: leads ? [...deedsOf(rulesOf(row), state)] : [],
    deed: row.deeds,
  };
}

const headOf = (row: LiveMatchRow): MatchHead => ({
  match: row.id,
  name: row.name,
  phase: row.phase,
  round: row.round,
  rounds: termsOf(row).rounds,
  made: row.createdMs,
});

/** Of the rounds that have begun. */
async function titlesOf(database: Database, { id }: LiveMatchRow): Promise<Match['titles']> {
  const rows = await database
    .selectFrom('matchRound')
    .innerJoin('scenarioVersion', 'scenarioVersion.id', 'matchRound.scenarioVersionId')
    .selectAll('scenarioVersion')
    .where('matchId', '=', id)
    .where('beganMs', 'is not', null)
    .orderBy('round')
    .execute();
  return rows.map((row) => tellEdition(row).titles);
}

async function peopleOf(database: Database, id: string): Promise<Pick<Match, 'people' | 'newest'>> {
  const newest = await database
    .selectFrom('matchPlayer')
    .select('name')
    .where('matchId', '=', id)
    .where('leftMs', 'is', null)
    .orderBy('joinedMs', 'desc')
    .orderBy('learnerId')
    .limit(NEWEST)
    .execute();
  return { ...(await countRoom(database, id)), newest: newest.map(({ name }) => name) };
}

async function callsOf(
  database: Database,
  { id, round }: LiveMatchRow,
): Promise<Pick<Match, 'playing' | 'finished'>> {
  const { calls, finished } = await database
    .selectFrom('matchCall')
    .select(({ fn }) => [
      fn.countAll<number | string>().as('calls'),
      fn.count<number | string>('mark').as('finished'),
    ])
    .where('matchId', '=', id)
    .where('round', '=', round)
    .executeTakeFirstOrThrow();
  return { playing: Number(calls) - Number(finished), finished: Number(finished) };
}

async function ownSeat(
  database: Database,
  id: string,
  now: number,
  learnerId: string,
): Promise<Match['own']> {
  const seat = await database
    .selectFrom('matchPlayer')
    .select(['teamId', 'name', 'leftMs', 'untimed'])
    .where('matchId', '=', id)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  if (!seat) return null;
  const rows = await database
    .selectFrom('matchCall')
    .select(['round', 'attemptId', 'mark'])
    .where('matchId', '=', id)
    .where('learnerId', 'in', seat.teamId === null ? [learnerId] : [learnerId, seat.teamId])
    .orderBy('round')
    .execute();
  const calls = rows.map(({ round, attemptId: attempt, mark }) => ({
    round,
    attempt,
    finished: mark !== null,
  }));
  const finished = calls.some((call) => call.round === now && call.finished);
  const { teamId: team, name, leftMs, untimed } = seat;
  return { team, name, left: leftMs !== null, untimed: untimed === 1, finished, calls };
}

const PAGE = 50;

/** Newest first, from those made before the moment given on. */
export async function listMatches(
  database: Database,
  organisationId: string,
  before = Number.MAX_SAFE_INTEGER,
): Promise<{ matches: ListedMatch[]; more: boolean }> {
  const rows = await database
    .selectFrom('liveMatch')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('createdMs', '<', before)
    .orderBy('createdMs', 'desc')
    .orderBy('id')
    .limit(PAGE + 1)
    .execute();
  const shown = rows.slice(0, PAGE);
  const fast = await fastCalls(
    database,
    shown.map(({ id }) => id),
  );
  const matches = shown.map((row) => ({ ...headOf(row), tooFast: fast.get(row.id) ?? [] }));
  return { matches, more: rows.length > PAGE };
}

/** Those that somebody has a seat in and that are not over, newest first. */
export async function listMyMatches(database: Database, learnerId: string): Promise<MatchHead[]> {
  const rows = await database
    .selectFrom('liveMatch')
    .innerJoin('matchPlayer', 'matchPlayer.matchId', 'liveMatch.id')
    .selectAll('liveMatch')
    .where('matchPlayer.learnerId', '=', learnerId)
    .where('phase', '<>', 'over')
    .orderBy('createdMs', 'desc')
    .orderBy('id')
    .limit(PAGE)
    .execute();
  return rows.map(headOf);
}
