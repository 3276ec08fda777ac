/** Who is signed in on which device. Only the hash of a session's token is stored. */

import { randomUUID } from 'node:crypto';
import { DAY } from '../../course/day.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { hashToken, makeToken } from './secrets.ts';

/** A device that was not used for so long is signed out; one in use, after the longest time. */
export const IDLE = 30 * DAY;
export const LONGEST = 180 * DAY;
/** `seen` is written no more often than this, so that reading does not write. */
const SEEN_STEP = 10 * 60 * 1000;

export interface Opened {
  readonly sessionId: string;
  readonly token: string;
}

export async function openSession(
  database: Database,
  personId: string,
  device: string,
  now: number,
): Promise<Opened> {
  const opened = { sessionId: randomUUID(), token: makeToken() };
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
  await seen(database, personId, now);
  return opened;
}

export interface SignedIn {
  readonly sessionId: string;
  readonly actor: Actor;
}

/** Null where the token opens nothing, or nothing any more. */
export async function findSession(database: Database, token: string, now: number): Promise<SignedIn | null> {
  // A row for each cohort, or one without.
  const found = await database
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .leftJoin('cohortMember', 'cohortMember.personId', 'person.id')
    .select([
      'session.id as sessionId',
      'session.seenMs',
      'person.id as personId',
      'person.learnerId',
      'person.organisationId',
      'person.role',
      'cohortId',
      'part',
    ])
    .where('tokenHash', '=', hashToken(token))
    .where('expiresMs', '>', now)
    .where('session.seenMs', '>', now - IDLE)
    .execute();
  const [first] = found;
  if (!first) return null;
  const { sessionId, seenMs, personId, learnerId, organisationId, role } = first;
  if (now - seenMs > SEEN_STEP) await touch(database, sessionId, personId, now);
  return { sessionId, actor: { personId, learnerId, organisationId, role, ...cohortsIn(found) } };
}

async function touch(database: Database, id: string, personId: string, now: number): Promise<void> {
  await database.updateTable('session').set({ seenMs: now }).where('id', '=', id).execute();
  await seen(database, personId, now);
}

async function seen(database: Database, personId: string, now: number): Promise<void> {
  await database.updateTable('person').set({ seenMs: now }).where('id', '=', personId).execute();
}

interface Membership {
  readonly cohortId: string | null;
  readonly part: string | null;
}

function cohortsIn(memberships: readonly Membership[]): Pick<Actor, 'trains' | 'learnsIn'> {
  const those = (wanted: string): readonly string[] =>
    memberships.flatMap(({ cohortId, part }) => (cohortId !== null && part === wanted ? [cohortId] : []));
  return { trains: those('trainer'), learnsIn: those('trainee') };
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
