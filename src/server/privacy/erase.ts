/** Erases people. What they have played stays with their learner, which is a number that then belongs to nobody. */
import { sql, type Transaction } from 'kysely';
import { record } from '../audit/audit.ts';
import { type Database, engineOf } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { followOneAnother, mustHaveAdministrator } from '../people/roles.ts';

export interface Erasing {
  readonly personId: string;
  readonly organisationId: string;
  /** Null: the server itself, as the organisation has set it. */
  readonly actorId: string | null;
  readonly request: string;
}

/** Gives whether there was such a person; throws `last-administrator`, and then nobody was erased. */
export async function erase(database: Database, erasing: Erasing, now: number): Promise<boolean> {
  const erased = await transact(database, (within) => eraseWithin(within, erasing, now));
  if (erased) await scrub(database);
  return erased;
}

/** `unseenSince`: only if they were not seen after this moment. */
export async function eraseWithin(
  within: Transaction<Tables>,
  { personId, organisationId, actorId, request }: Erasing,
  now: number,
  unseenSince: number = Number.MAX_SAFE_INTEGER,
): Promise<boolean> {
  await followOneAnother(within, organisationId);
  const erased = await within
    .deleteFrom('person')
    .where('id', '=', personId)
    .where('organisationId', '=', organisationId)
    .where('seenMs', '<=', unseenSince)
    .returning(['learnerId', 'role'])
    .executeTakeFirst();
  if (!erased) return false;
  if (erased.role === 'administrator') await mustHaveAdministrator(within, organisationId);
  await forgetWords(within, erased.learnerId);
  await giveUpSeats(within, erased.learnerId, now);
  const change = { by: eraserOf(actorId, personId) };
  const deed = { organisationId, actorId, action: 'erase-person', object: personId, request } as const;
  await record(within, { ...deed, change }, now);
  return true;
}

function eraserOf(actorId: string | null, personId: string): string {
  if (actorId === null) return 'retention';
  return actorId === personId ? 'themselves' : 'administrator';
}

/**
 * What trainers have written about somebody could name them, and what experts have written could give them away: their
 * answers stay, the reasons go, and a key that nobody will hand in goes whole. A call that nobody can play on is over.
 */
async function forgetWords(within: Transaction<Tables>, learnerId: string): Promise<void> {
  const theirs = within.selectFrom('attempt').select('id').where('learnerId', '=', learnerId);
  await within.deleteFrom('attemptNote').where('attemptId', 'in', theirs).execute();
  await within.updateTable('attemptOverride').set({ reason: '' }).where('attemptId', 'in', theirs).execute();
  await forgetKeys(within, learnerId);
  // The seat stays: the places of the others do not change.
  await within.updateTable('matchPlayer').set({ name: null }).where('learnerId', '=', learnerId).execute();
  await within.updateTable('seasonPlayer').set({ name: null }).where('learnerId', '=', learnerId).execute();
  // What they have given stays with whoever got it, from nobody.
  await within.deleteFrom('kudos').where('receiverId', '=', learnerId).execute();
  await within.updateTable('dayPlayer').set({ name: null }).where('learnerId', '=', learnerId).execute();
  await within
    .updateTable('attempt')
    .set({ state: 'abandoned' })
    .where('learnerId', '=', learnerId)
    .where('state', '=', 'open')
    .execute();
}

/** Nobody waits in a room for whoever will not come back. What was played there stays. */
async function giveUpSeats(within: Transaction<Tables>, learnerId: string, now: number): Promise<void> {
  const going = within.selectFrom('liveMatch').select('id').where('phase', '<>', 'over');
  await within
    .updateTable('matchPlayer')
    .set({ leftMs: now })
    .where('learnerId', '=', learnerId)
    .where('leftMs', 'is', null)
    .where('matchId', 'in', going)
    .execute();
}

async function forgetKeys(within: Transaction<Tables>, learnerId: string): Promise<void> {
  const handedIn = within
    .selectFrom('expertKey')
    .select('scenarioVersionId')
    .where('learnerId', '=', learnerId)
    .where('handedMs', 'is not', null);
  await within
    .deleteFrom('expertAnswer')
    .where('learnerId', '=', learnerId)
    .where('scenarioVersionId', 'not in', handedIn)
    .execute();
  await within
    .deleteFrom('expertKey')
    .where('learnerId', '=', learnerId)
    .where('handedMs', 'is', null)
    .execute();
  await within.updateTable('expertAnswer').set({ reason: '' }).where('learnerId', '=', learnerId).execute();
}

/** What was erased must not stay readable in the write-ahead log; where somebody reads just now, the next one sees to it. */
export async function scrub(database: Database): Promise<void> {
  if (engineOf(database) === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(database);
}
