/** Links that sign somebody in once: for whoever has no password, no phrase at hand, or never had either. */
import { DAY } from '../../course/day.ts';
import { type Deed, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { hashToken, makeToken } from './secrets.ts';

/** Long enough to be printed on Friday and handed out on Monday. */
export const LINK_LIFE = 4 * DAY;

export interface MadeLink {
  readonly person: string;
  readonly token: string;
}

/** One for each person; earlier links of theirs open nothing any more. */
export async function makeSignInLinks(
  database: Database,
  personIds: readonly string[],
  deed: Deed,
  now: number,
): Promise<MadeLink[]> {
  const links = [...new Set(personIds)].map((person) => ({ person, token: makeToken() }));
  const rows = links.map(({ person, token }) => ({
    tokenHash: hashToken(token),
    personId: person,
    expiresMs: now + LINK_LIFE,
  }));
  await transact(database, async (within) => {
    await within
      .deleteFrom('signInLink')
      .where((build) => build.or([build('personId', 'in', [...personIds]), build('expiresMs', '<=', now)]))
      .execute();
    await within.insertInto('signInLink').values(rows).execute();
    await record(within, deed, now);
  });
  return links;
}

/** Gives the person's id; null where the link is unknown, used or too old. Of two at once, one finds nothing left. */
export async function useSignInLink(database: Database, token: string, now: number): Promise<string | null> {
  const used = await database
    .deleteFrom('signInLink')
    .where('tokenHash', '=', hashToken(token))
    .where('expiresMs', '>', now)
    .returning('personId')
    .executeTakeFirst();
  return used?.personId ?? null;
}
