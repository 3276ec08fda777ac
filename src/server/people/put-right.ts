/** What those in charge put right about somebody: what they are called, and on which devices they are signed in. */
import { sortNameOf } from '../accounts/people.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';

interface NewName {
  readonly personId: string;
  readonly displayName: string;
}

/** Within a transaction of the caller's. */
export async function setName(within: Database, { personId, displayName }: NewName): Promise<void> {
  const { numUpdatedRows } = await within
    .updateTable('person')
    .set({ displayName, sortName: sortNameOf(displayName) })
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!numUpdatedRows) throw new Failed('not-found');
}

/** That they have another name is told in the log, and not which. */
export const renamePerson = (database: Database, wanted: NewName, by: By, now: number): Promise<void> =>
  transact(database, async (within) => {
    await setName(within, wanted);
    const change = { renamed: true };
    await record(within, { ...by, action: 'rename-person', object: wanted.personId, change }, now);
  });

/** `but`: the session of whoever does it, who may be that person. A link in a lost telephone's mail opens nothing either. */
export const signOutPerson = (
  database: Database,
  { personId, but }: { readonly personId: string; readonly but: string },
  by: By,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const { numDeletedRows } = await within
      .deleteFrom('session')
      .where('personId', '=', personId)
      .where('id', '!=', but)
      .executeTakeFirst();
    await within.deleteFrom('signInLink').where('personId', '=', personId).execute();
    const change = { sessions: Number(numDeletedRows) };
    await record(within, { ...by, action: 'sign-out-person', object: personId, change }, now);
  });
