/** Coming into a match by its code, changing one's seat, and leaving. */
import type { Updateable } from 'kysely';
import { takesPlayers } from '../../contest/match.ts';
import { smallestTeam } from '../../contest/match-terms.ts';
import { makePerson } from '../accounts/people.ts';
import { giveRecoveryPhrase } from '../accounts/recovery.ts';
import { readJoinCode } from '../accounts/secrets.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow, MatchPlayerRow } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import type { Server } from '../server.ts';
import { matchThere, nameShown, rulesOf, stateOf } from './match.ts';
import { listTeams } from './teams.ts';

type Place = Pick<Server, 'database' | 'secret' | 'now'>;

interface Entered {
  readonly match: string;
  readonly personId: string;
  /** Told once. */
  readonly phrase: string | null;
}

interface Coming {
  readonly code: string;
  /** Whether the others see the name. */
  readonly named: boolean;
  /** Without a seat, however far it is. */
  readonly watches: boolean;
}

/** A new person with a name, a seat and a way back in: all of it or nothing. */
export const enterAsNew = (
  { database, secret, now }: Place,
  { code, named, watches }: Coming,
  displayName: string,
  request: string,
): Promise<Entered> =>
  transact(database, async (within) => {
    const match = await (watches ? byCode : openByCode)(within, code, null);
    const { organisationId } = match;
    const personId = await makePerson(within, { organisationId, displayName, role: 'trainee' }, now());
    const { learnerId } = await within
      .selectFrom('person')
      .select('learnerId')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    if (!watches) await takeSeat(within, match, learnerId, nameShown(match, named, displayName), now());
    const by = { organisationId, actorId: personId, request };
    const deed = { ...by, action: 'play-match', object: match.id, change: { joined: personId } } as const;
    await record(within, deed, now());
    return { match: match.id, personId, phrase: await giveRecoveryPhrase(within, secret, personId, now()) };
  });

/** Whoever has a seat already keeps it, and comes back to it however far the match is. */
export const enterAsKnown = (
  { database, now }: Place,
  { code, named, watches }: Coming,
  { personId, learnerId, organisationId }: Actor,
): Promise<Entered> =>
  transact(database, async (within) => {
    const known = await byCode(within, code, organisationId);
    const entered = { match: known.id, personId, phrase: null };
    if (watches || (await hasSeat(within, known.id, learnerId))) return entered;
    const match = await openByCode(within, code, organisationId);
    const { displayName } = await within
      .selectFrom('person')
      .select('displayName')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    await takeSeat(within, match, learnerId, nameShown(match, named, displayName), now());
    return entered;
  });

async function byCode(within: Database, code: string, organisationId: string | null): Promise<LiveMatchRow> {
  const match = await within
    .selectFrom('liveMatch')
    .selectAll()
    .where('code', '=', readJoinCode(code))
    .where('phase', '<>', 'over')
    .$if(organisationId !== null, (query) => query.where('organisationId', '=', organisationId))
    .executeTakeFirst();
  if (!match) throw new Failed('code-unknown');
  return match;
}

async function openByCode(
  within: Database,
  code: string,
  organisationId: string | null,
): Promise<LiveMatchRow> {
  const match = await byCode(within, code, organisationId);
  if (!takesPlayers(rulesOf(match), stateOf(match))) throw new Failed('match-closed');
  return match;
}

async function hasSeat(within: Database, matchId: string, learnerId: string): Promise<boolean> {
  const seat = await within
    .selectFrom('matchPlayer')
    .select('learnerId')
    .where('matchId', '=', matchId)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  return seat !== undefined;
}

async function takeSeat(
  within: Database,
  { id: matchId }: LiveMatchRow,
  learnerId: string,
  name: string | null,
  now: number,
): Promise<void> {
  const teamId = smallestTeam(await listTeams(within, matchId));
  await within
    .insertInto('matchPlayer')
    .values({ matchId, learnerId, teamId, name, joinedMs: now, leftMs: null, turn: null })
    // From another device, at the same moment: that seat is enough.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Teams are settled once the first round has begun; a name may be taken off the board at any time. */
export const changeSeat = (
  database: Database,
  id: string,
  { learnerId, personId }: Actor,
  { team, named }: { readonly team: string | null; readonly named: boolean },
): Promise<void> =>
  transact(database, async (within) => {
    const match = await matchThere(within, id);
    const seat = await seatOf(within, id, learnerId);
    if (seat.teamId !== team && match.phase !== 'lobby') throw new Failed('match-closed');
    const teams = (await listTeams(within, id)).map((known) => known.id);
    if (team === null ? teams.length > 0 : !teams.includes(team)) throw new Failed('not-found');
    const { displayName } = await within
      .selectFrom('person')
      .select('displayName')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const moved = seat.teamId === team ? {} : { turn: null };
    const name = nameShown(match, named, displayName);
    await setSeat(within, id, learnerId, { teamId: team, name, ...moved });
  });

export const leaveMatch = (
  database: Database,
  id: string,
  { learnerId }: Actor,
  left: boolean,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const { phase } = await matchThere(within, id);
    await seatOf(within, id, learnerId);
    if (phase === 'over') throw new Failed('match-closed');
    await setSeat(within, id, learnerId, { leftMs: left ? now : null });
  });

export async function seatOf(within: Database, matchId: string, learnerId: string) {
  const seat = await within
    .selectFrom('matchPlayer')
    .selectAll()
    .where('matchId', '=', matchId)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  if (!seat) throw new Failed('not-found');
  return seat;
}

export const setSeat = (
  within: Database,
  matchId: string,
  learnerId: string,
  seat: Updateable<MatchPlayerRow>,
) =>
  within
    .updateTable('matchPlayer')
    .set(seat)
    .where('matchId', '=', matchId)
    .where('learnerId', '=', learnerId)
    .execute();
