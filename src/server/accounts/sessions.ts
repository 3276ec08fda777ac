/** Who is signed in on which device. Only the hash of a session's token is stored. */

import { randomUUID } from 'node:crypto';
import { DAY } from '../../course/day.ts';
import type { Database } from '../database/open-database.ts';
import { hashToken, makeToken } from './secrets.ts';

/** A device that was not used for so long is signed out: whoever comes by once a month stays in. One in use is, after the longest time. */
export const IDLE = 45 * DAY;
export const LONGEST = 180 * DAY;

export interface Opened {
  readonly sessionId: string;
  readonly token: string;
}

export async function openSession(
  database: Database,
  personId: string,
  device: string,
  now: number,
  sessionId: string = randomUUID(),
): Promise<Opened> {
  const opened = { sessionId, token: makeToken() };
  await database
    .insertInto('session')
    .values({
      id: opened.sessionId,
      personId,
      tokenHash: hashToken(opened.token),
      device,
      createdMs: now,
      seenMs: now,
      expiresMs: now + LONGEST,
    })
    .execute();
  await seePerson(database, personId, now);
  return opened;
}

/** Gives whether there was such a session of this person. */
export async function closeSession(database: Database, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('session')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Milliseconds in which a page that has heard no answer asks once more. */
const STILL_COMING = 10 * 60 * 1000;

/** Whose session this is, where it was opened a moment ago and nobody has closed it. */
export async function whoCameJustNow(database: Database, id: string, now: number): Promise<string | null> {
  const found = await database
    .selectFrom('session')
    .select('personId')
    .where('id', '=', id)
    .where('createdMs', '>', now - STILL_COMING)
    .executeTakeFirst();
  return found?.personId ?? null;
}

export interface ListedSession {
  readonly id: string;
  readonly device: string;
  readonly created: number;
  readonly seen: number;
}

/** The devices somebody is signed in on, last used first. */
export const listSessions = (
  database: Database,
  personId: string,
  now: number,
): Promise<readonly ListedSession[]> =>
  database
    .selectFrom('session')
    .select(['id', 'device', 'createdMs as created', 'seenMs as seen'])
    .where('personId', '=', personId)
    .where('expiresMs', '>', now)
    .where('seenMs', '>', now - IDLE)
    .orderBy('seenMs', 'desc')
    .execute();

export async function seePerson(database: Database, personId: string, now: number): Promise<void> {
  await database.updateTable('person').set({ seenMs: now }).where('id', '=', personId).execute();
}
