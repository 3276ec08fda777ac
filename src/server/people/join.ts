/** Joining a cohort by its code. */
import { randomUUID } from 'node:crypto';
import { isHereAgain } from '../accounts/here-again.ts';
import { makePerson } from '../accounts/people.ts';
import { byThemselves, giveRecoveryPhrase, renewWithin } from '../accounts/recovery.ts';
import { readJoinCode } from '../accounts/secrets.ts';
import { type ByOneself, record } from '../audit/audit.ts';
import { again } from '../database/make-once.ts';
import type { Database } from '../database/open-database.ts';
import { idOfRequest } from '../database/same-request.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import type { Server } from '../server.ts';
import { takePlace } from './join-codes.ts';

interface Joined {
  readonly personId: string;
  /** Told once. */
  readonly phrase: string | null;
}

type Place = Pick<Server, 'database' | 'secret' | 'now'>;

interface Newcomer {
  readonly code: string;
  readonly displayName: string;
  /** Of the page's making, where it has one. */
  readonly key?: string | undefined;
}

/**
 * A new person with a name, a place in the cohort and a way back in: all of it or nothing. Whoever asks again with the
 * same key has not heard of it, and is that person still, with words they have not been told either.
 */
export function joinAsNew(
  server: Place,
  { code, displayName, key }: Newcomer,
  request: string,
): Promise<Joined> {
  const now = server.now();
  const id = key === undefined ? randomUUID() : idOfRequest('join', readJoinCode(code), key);
  return transact(server.database, async (within) => {
    if (await isHereAgain(within, { id, displayName }, now)) {
      const by = await byThemselves(within, id, request);
      return { personId: id, phrase: await renewWithin(within, server.secret, by, now) };
    }
    const cohortId = await takePlace(within, code, now);
    if (cohortId === null) throw new Failed('code-unknown');
    const { organisationId } = await within
      .selectFrom('cohort')
      .select('organisationId')
      .where('id', '=', cohortId)
      .executeTakeFirstOrThrow();
    const person = { id, organisationId, displayName, role: 'trainee' } as const;
    const personId = await makePerson(within, person, now).catch(again);
    await within
      .insertInto('cohortMember')
      .values({ cohortId, personId, part: 'trainee', joinedMs: now })
      .execute();
    await noteJoined(within, { organisationId, actorId: personId, request }, cohortId, now);
    return { personId, phrase: await giveRecoveryPhrase(within, server.secret, personId, now) };
  });
}

const noteJoined = (within: Database, by: ByOneself, object: string, now: number) =>
  record(within, { ...by, action: 'run-cohort', object, change: { joined: by.actorId } }, now);

/** Another cohort for somebody who is known. Whoever is in it already takes no second place. */
export function joinAsKnown(server: Place, code: string, by: ByOneself): Promise<void> {
  const now = server.now();
  const { actorId: personId, organisationId } = by;
  return transact(server.database, async (within) => {
    if (await isIn(within, code, personId)) return;
    const cohortId = await takePlace(within, code, now, organisationId);
    if (cohortId === null) throw new Failed('code-unknown');
    await within
      .insertInto('cohortMember')
      .values({ cohortId, personId, part: 'trainee', joinedMs: now })
      .execute()
      .catch(again);
    await noteJoined(within, by, cohortId, now);
  });
}

async function isIn(database: Database, code: string, personId: string): Promise<boolean> {
  const found = await database
    .selectFrom('joinCode')
    .innerJoin('cohortMember', 'cohortMember.cohortId', 'joinCode.cohortId')
    .select('personId')
    .where('code', '=', readJoinCode(code))
    .where('personId', '=', personId)
    .executeTakeFirst();
  return found !== undefined;
}
