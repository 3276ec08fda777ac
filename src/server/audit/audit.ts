/**
 * Who did what to whom, in an order that cannot be altered unseen: every entry carries the hash of the one before it, and where
 * the log ends is kept sealed (`end.ts`). Ids only, no names and no secrets, so that an entry can stay when a person is erased.
 */

import { createHash } from 'node:crypto';
import { DAY } from '../../course/day.ts';
import type { Action } from '../../protocol/action.ts';
import type { Database } from '../database/open-database.ts';
import type { AuditRow } from '../database/tables.ts';
import { TryAgain } from '../database/transact.ts';
import { BEGINNING, type End, type KnownEnd, moveEnd, readEnd, waitForEnd } from './end.ts';

export interface Deed {
  readonly organisationId: string;
  /** Null: the server itself, by a job. */
  readonly actorId: string | null;
  readonly action: Action;
  /** Id of what it was done to. */
  readonly object: string;
  /** What was so before and after, or what was made; ids, numbers and codes. */
  readonly change: Readonly<Record<string, unknown>>;
  /** The request's number, to find it in the log. */
  readonly request: string;
}

/** Who does it, in which request. */
export type By = Pick<Deed, 'organisationId' | 'actorId' | 'request'>;

/** Who changes their own account. */
export type ByOneself = By & { readonly actorId: string };

/** What somebody has done to their own account. */
export const recordOwn = (within: Database, by: ByOneself, change: Deed['change'], now: number) =>
  record(within, { ...by, action: 'own-account', object: by.actorId, change }, now);

/** Belongs into the transaction of the deed: neither is there without the other. */
export async function record(within: Database, deed: Deed, now: number): Promise<void> {
  const { organisationId } = deed;
  await waitForEnd(within, organisationId);
  const last = await within
    .selectFrom('audit')
    .select(['number', 'hash'])
    .where('organisationId', '=', organisationId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const unsealed = {
    ...deed,
    change: JSON.stringify(deed.change),
    number: (last ?? BEGINNING).number + 1,
    atMs: now,
    previousHash: (last ?? BEGINNING).hash,
  };
  const hash = hashOf(unsealed);
  const { numInsertedOrUpdatedRows } = await within
    .insertInto('audit')
    .values({ ...unsealed, hash })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  // Somebody else has written the entry of this number at the same moment.
  if (!numInsertedOrUpdatedRows) throw new TryAgain();
  await moveEnd(within, organisationId, { number: unsealed.number, hash });
}

type Unsealed = Omit<AuditRow, 'hash'>;

function hashOf(entry: Unsealed): string {
  const { organisationId, number, atMs, actorId, action, object, change, request, previousHash } = entry;
  const parts = [organisationId, number, atMs, actorId, action, object, change, request, previousHash];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The number of the first entry that is not as it was written, or that follows none; null where all is well. */
export async function findTampered(database: Database, organisationId: string): Promise<number | null> {
  const checked = await check(database, organisationId, BEGINNING);
  return typeof checked === 'number' ? checked : null;
}

/**
 * The end of the chain that goes on from here; the number of the first entry that is wrong. Entries may be written meanwhile: the
 * chain goes at least to where it ended before, and no further than where it ends afterwards.
 */
async function check(database: Database, organisationId: string, from: End): Promise<End | number> {
  const before = await readEnd(database, organisationId);
  const chain = await follow(database, organisationId, from);
  if (typeof chain === 'number') return chain;
  if (!before.isSealed) return Math.max(before.number, 1);
  if (chain.number < before.number) return chain.number + 1;
  const after = await readEnd(database, organisationId);
  if (after.number < chain.number) return after.number + 1;
  return isEnd(before, chain) && isEnd(after, chain) ? chain : chain.number;
}

/** What is no longer the newest entry has had its hash in the next one's. */
const isEnd = (end: KnownEnd, chain: End): boolean => end.number !== chain.number || end.hash === chain.hash;

async function follow(database: Database, organisationId: string, from: End): Promise<End | number> {
  const entries = await database
    .selectFrom('audit')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('number', '>', from.number)
    .orderBy('number')
    .execute();
  let { number, hash: previous } = from;
  for (const entry of entries) {
    const { hash, ...unsealed } = entry;
    number += 1;
    if (entry.number !== number || entry.previousHash !== previous || hashOf(unsealed) !== hash)
      return number;
    previous = hash;
  }
  return { number, hash: previous };
}

/** Up to where the logs were found as they were written, by this process, and when. */
const CHECKED = new WeakMap<Database, Map<string, End & { readonly at: number }>>();
/** Milliseconds after which a log is looked through from its beginning again. */
const STANDS = DAY;

/** As `findTampered`, for whoever turns pages: what was found right within a day is not reckoned again. */
export async function findTamperedSince(
  database: Database,
  organisationId: string,
  now: number,
): Promise<number | null> {
  const known = CHECKED.get(database) ?? new Map<string, End & { readonly at: number }>();
  CHECKED.set(database, known);
  const last = known.get(organisationId);
  const stands = last && now - last.at < STANDS && (await endsIn(database, organisationId, last));
  const checked = await check(database, organisationId, stands ? last : BEGINNING);
  if (typeof checked === 'number') {
    known.delete(organisationId);
    return checked;
  }
  known.set(organisationId, { ...checked, at: stands ? last.at : now });
  return null;
}

async function endsIn(database: Database, organisationId: string, { number, hash }: End): Promise<boolean> {
  if (number === 0) return true;
  const found = await database
    .selectFrom('audit')
    .select('hash')
    .where('organisationId', '=', organisationId)
    .where('number', '=', number)
    .executeTakeFirst();
  return found?.hash === hash;
}
