/** The one call of a team: who has it, and how it comes to somebody else. */
import {
  type Crew,
  holderOf,
  nextOf,
  passedOn,
  patienceLeft,
  type SharedForm,
  shareOf,
} from '../../contest/crew.ts';
import { takesInputs } from '../../contest/match.ts';
import type { Holders, Crew as ToldCrew } from '../../protocol/team-call.ts';
import { type Played, playAgain } from '../attempts/attempt.ts';
import { type By, record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { findCall } from './call.ts';
import { crewOf, sharedFormOf, type TeamMate, teamMates } from './crew.ts';
import { matchThere, stateOf } from './match.ts';
import { listTeams } from './teams.ts';

interface TeamCall {
  readonly form: SharedForm;
  readonly mates: readonly TeamMate[];
  readonly played: Played | null;
  readonly crew: Crew;
}

interface OfRound {
  readonly match: string;
  readonly round: number;
}

/** Throws `not-found` where the match has no such calls. */
async function teamCallOf(
  database: Database,
  match: LiveMatchRow,
  round: number,
  team: string,
): Promise<TeamCall> {
  const form = sharedFormOf(match);
  if (!form) throw new Failed('not-found');
  const stored = await findCall(database, match.id, round, team);
  const played = stored ? await playAgain(database, stored, stored.lastSeq) : null;
  const mates = await teamMates(database, team);
  return { form, mates, played, crew: await crewOf(database, { form, round, mates, played }) };
}

/** Throws `not-found` for whoever has no seat in a team. */
async function ownTeam(database: Database, match: string, learnerId: string): Promise<string> {
  const seat = await database
    .selectFrom('matchPlayer')
    .select('teamId')
    .where('matchId', '=', match)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  if (!seat?.teamId) throw new Failed('not-found');
  return seat.teamId;
}

export async function readCrew(
  database: Database,
  { match, round }: OfRound,
  { learnerId }: Actor,
  now: number,
): Promise<ToldCrew> {
  const row = await matchThere(database, match);
  const team = await ownTeam(database, match, learnerId);
  return tellCrew(await teamCallOf(database, row, round, team), learnerId, now);
}

function tellCrew({ crew, mates, played }: TeamCall, learnerId: string, now: number): ToldCrew {
  const next = nextOf(crew);
  return {
    attempt: played?.stored.id ?? null,
    stretch: crew.stretch,
    members: mates.map(({ id, name, left }) => ({
      name,
      own: id === learnerId,
      there: left === null,
      next: id === next,
      share: shareOf(crew, id),
    })),
    takeIn: played && holderOf(crew) !== learnerId ? patienceLeft(quietFor(played, now)) : null,
  };
}

/** Milliseconds since anything came from whoever has the call. */
const quietFor = ({ stored, log }: Played, now: number): number =>
  now - stored.openedMs - (log.inputs.at(-1)?.at ?? 0);

/** Throws `not-your-turn` where whoever has it is still at it. */
export const takeCall = (
  database: Database,
  { match, round }: OfRound,
  { learnerId }: Actor,
  now: number,
): Promise<ToldCrew> =>
  transact(database, async (within) => {
    const row = await mustRun(within, match, round);
    const team = await ownTeam(within, match, learnerId);
    const call = await teamCallOf(within, row, round, team);
    if (!call.played) throw new Failed('match-not-running');
    const holder = holderOf(call.crew);
    if (holder === learnerId) return tellCrew(call, learnerId, now);
    if (holder !== null && patienceLeft(quietFor(call.played, now)) > 0) throw new Failed('not-your-turn');
    await giveTo(within, call.played.stored.id, call.crew.stretch, learnerId);
    return tellCrew(await teamCallOf(within, row, round, team), learnerId, now);
  });

/** Throws `match-not-running` where the round takes no inputs. */
async function mustRun(within: Database, match: string, round: number): Promise<LiveMatchRow> {
  const row = await matchThere(within, match);
  if (!takesInputs(stateOf(row)) || row.round !== round) throw new Failed('match-not-running');
  return row;
}

async function giveTo(
  within: Database,
  attemptId: string,
  stretch: number,
  learnerId: string,
): Promise<void> {
  await within
    .insertInto('matchBaton')
    .values({ attemptId, stretch, learnerId, passes: 1 })
    .onConflict((conflict) =>
      conflict.columns(['attemptId', 'stretch']).doUpdateSet((build) => ({
        learnerId,
        passes: build('matchBaton.passes', '+', 1),
      })),
    )
    .execute();
}

/** For the host: whose turn it is in each team. */
export async function readHolders(database: Database, match: string): Promise<Holders> {
  const row = await matchThere(database, match);
  const teams: Holders['teams'] = [];
  for (const { id: team } of await listTeams(database, match)) {
    const { crew, mates, played } = await teamCallOf(database, row, Math.max(1, row.round), team);
    const holder = holderOf(crew);
    const name = mates.find(({ id }) => id === holder)?.name ?? null;
    teams.push({ team, name, open: played?.stored.state === 'open' && crew.members.length > 1 });
  }
  return { teams };
}

/** The host's say: the call of a team goes to the next of its people. */
export const passCall = (
  database: Database,
  { match, team }: { readonly match: string; readonly team: string },
  by: By,
  now: number,
): Promise<Holders> =>
  transact(database, async (within) => {
    const { round } = await matchThere(within, match);
    const row = await mustRun(within, match, round);
    if (!(await listTeams(within, match)).some(({ id }) => id === team)) throw new Failed('not-found');
    const { crew, played } = await teamCallOf(within, row, round, team);
    const next = passedOn(crew);
    if (!played || next === null) throw new Failed('match-not-running');
    await giveTo(within, played.stored.id, crew.stretch, next);
    const change = { does: 'pass-call', round, team };
    await record(within, { ...by, action: 'run-match', object: match, change }, now);
    return readHolders(within, match);
  });
