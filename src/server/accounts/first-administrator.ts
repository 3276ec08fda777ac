/** The one-time link that the first start prints: who opens it makes the organisation and becomes its administrator. */

import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { DAY } from '../../course/day.ts';
import type { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { hashPassword } from './passwords.ts';
import { makePerson, setPassword } from './people.ts';
import { hashToken, makeToken } from './secrets.ts';

export const needsAdministrator = async (database: Database): Promise<boolean> =>
  !(await database
    .selectFrom('person')
    .select('id')
    .where('role', '=', 'administrator')
    .limit(1)
    .executeTakeFirst());

/** Null where there is an administrator already. An earlier link is no good any more. */
export async function makeFirstLink(database: Database, now: number): Promise<string | null> {
  if (!(await needsAdministrator(database))) return null;
  const token = makeToken();
  await transact(database, async (within) => {
    await within.deleteFrom('firstLink').execute();
    await within
      .insertInto('firstLink')
      .values({ tokenHash: hashToken(token), expiresMs: now + DAY })
      .execute();
  });
  return token;
}

type Wanted = z.output<(typeof ACCOUNT_ROUTES)['makeFirstAdministrator']['body']>;

/** Gives the person's id; null where the link is unknown, used or too old. */
export async function makeFirstAdministrator(
  database: Database,
  { token, organisation, displayName, login, password }: Wanted,
  { now, request }: { readonly now: number; readonly request: string },
): Promise<string | null> {
  const hash = await hashPassword(password);
  return transact(database, async (within) => {
    // Whoever deletes the link has it: of two at once, one finds nothing left.
    const { numDeletedRows } = await within
      .deleteFrom('firstLink')
      .where('tokenHash', '=', hashToken(token))
      .where('expiresMs', '>', now)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return null;
    const organisationId = randomUUID();
    await within
      .insertInto('organisation')
      .values({
        id: organisationId,
        name: organisation,
        retentionDays: null,
        settings: '{}',
        createdMs: now,
      })
      .execute();
    const person = { organisationId, displayName, login, role: 'administrator' } as const;
    const id = await makePerson(within, person, now);
    await setPassword(within, id, hash, now);
    const by = { organisationId, actorId: id, request };
    const change = { founded: true };
    await record(within, { ...by, action: 'run-organisation', object: organisationId, change }, now);
    return id;
  });
}
