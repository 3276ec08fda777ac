/** Joining a cohort by its code. */
import { makePerson } from '../accounts/people.ts';
import { giveRecoveryPhrase } from '../accounts/recovery.ts';
import { readJoinCode } from '../accounts/secrets.ts';
import type { Actor } from '../authority/can.ts';
import { faultOf } from '../database/faults.ts';
import type { Database } from '../database/open-database.ts';
import { TryAgain, transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import type { Server } from '../server.ts';
import { takePlace } from './join-codes.ts';

interface Joined {
  readonly personId: string;
  /** Told once. */
  readonly phrase: string | null;
}

type Place = Pick<Server, 'database' | 'secret' | 'now'>;

/** A new person with a name, a place in the cohort and a way back in: all of it or nothing. */
export function joinAsNew(server: Place, code: string, displayName: string): Promise<Joined> {
  const now = server.now();
  return transact(server.database, async (within) => {
    const cohortId = await takePlace(within, code, now);
    if (cohortId === null) throw new Failed('code-unknown');
    const { organisationId } = await within
      .selectFrom('cohort')
      .select('organisationId')
      .where('id', '=', cohortId)
      .executeTakeFirstOrThrow();
    const personId = await makePerson(within, { organisationId, displayName, role: 'trainee' }, now);
    await within
      .insertInto('cohortMember')
      .values({ cohortId, personId, part: 'trainee', joinedMs: now })
      .execute();
    return { personId, phrase: await giveRecoveryPhrase(within, server.secret, personId, now) };
  });
}

/** Another cohort for somebody who is known. Whoever is in it already takes no second place. */
export function joinAsKnown(server: Place, code: string, actor: Actor): Promise<void> {
  const now = server.now();
  const { personId, organisationId } = actor;
  return transact(server.database, async (within) => {
    if (await isIn(within, code, personId)) return;
    const cohortId = await takePlace(within, code, now, organisationId);
    if (cohortId === null) throw new Failed('code-unknown');
    await within
      .insertInto('cohortMember')
      .values({ cohortId, personId, part: 'trainee', joinedMs: now })
      .execute()
      // From another device, at the same moment: that place is enough.
      .catch((error: unknown) => {
        throw faultOf(error) === 'duplicate' ? new TryAgain() : error;
      });
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
