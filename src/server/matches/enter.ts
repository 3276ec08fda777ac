/** Coming into a match by its code. */
import { randomUUID } from 'node:crypto';
import { takesPlayers } from '../../contest/match.ts';
import { isHereAgain } from '../accounts/here-again.ts';
import { makePerson } from '../accounts/people.ts';
import { giveRecoveryPhrase, renewWithin } from '../accounts/recovery.ts';
import { readJoinCode } from '../accounts/secrets.ts';
import { type ByOneself, record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import { again } from '../database/make-once.ts';
import type { Database } from '../database/open-database.ts';
import { idOfRequest } from '../database/same-request.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import type { Server } from '../server.ts';
import { nameShown, rulesOf, stateOf } from './match.ts';
import { hasSeat, setSeat, takeSeat } from './seats.ts';

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

interface Newcomer extends Coming {
  readonly displayName: string;
  /** Of the page's making, where it has one. */
  readonly key?: string | undefined;
}

/**
 * A new person with a name, a seat and a way back in: all of it or nothing. Whoever asks again with the same key has not
 * heard of it, and is that player still, also where it is too late for others by now.
 */
export function enterAsNew(
  { database, secret, now }: Place,
  { code, displayName, key, ...coming }: Newcomer,
  request: string,
): Promise<Entered> {
  const id = key === undefined ? randomUUID() : idOfRequest('join-match', readJoinCode(code), key);
  return transact(database, async (within) => {
    const here = await isHereAgain(within, { id, displayName }, now());
    const match = await byCode(within, code, null);
    const by = { organisationId: match.organisationId, actorId: id, request };
    if (!here) await makePlayer(within, match, { by, displayName }, now());
    if (!coming.watches) await sitDown(within, match, { id, displayName, named: coming.named }, now());
    const phrase = await (here
      ? renewWithin(within, secret, by, now())
      : giveRecoveryPhrase(within, secret, id, now()));
    return { match: match.id, personId: id, phrase };
  });
}

async function makePlayer(
  within: Database,
  match: LiveMatchRow,
  { by, displayName }: { readonly by: ByOneself; readonly displayName: string },
  now: number,
): Promise<void> {
  const { organisationId, actorId: id } = by;
  await makePerson(within, { id, organisationId, displayName, role: 'trainee' }, now).catch(again);
  await record(within, { ...by, action: 'play-match', object: match.id, change: { joined: id } }, now);
}

interface Sitting {
  readonly id: string;
  readonly displayName: string;
  readonly named: boolean;
}

/** On a seat of their own; whoever has it already, by the name of this time. */
async function sitDown(
  within: Database,
  match: LiveMatchRow,
  { id, displayName, named }: Sitting,
  now: number,
): Promise<void> {
  const { learnerId } = await within
    .selectFrom('person')
    .select('learnerId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const name = nameShown(match, named, displayName);
  if (await hasSeat(within, match.id, learnerId))
    return void (await setSeat(within, match.id, learnerId, { name }));
  mustTakePlayers(match);
  return takeSeat(within, match, learnerId, name, now);
}

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
  mustTakePlayers(match);
  return match;
}

function mustTakePlayers(match: LiveMatchRow): void {
  if (!takesPlayers(rulesOf(match), stateOf(match))) throw new Failed('match-closed');
}
