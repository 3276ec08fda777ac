/** Who somebody is at a provider, and whose account that is: by issuer and subject, never by an address. */
import { DisplayName } from '../../protocol/words.ts';
import { record } from '../audit/audit.ts';
import { faultOf } from '../database/faults.ts';
import type { Database } from '../database/open-database.ts';
import { TryAgain, transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { makePerson } from './people.ts';
import type { Identity } from './single-sign-on.ts';

export async function whoseIdentity(
  database: Database,
  { issuer, subject }: Identity,
): Promise<string | null> {
  const found = await database
    .selectFrom('identity')
    .select('personId')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return found?.personId ?? null;
}

/** A new trainee of the organisation that this server was set up for; gives the person's id. */
export async function makeNewcomer(
  database: Database,
  identity: Identity,
  { now, request }: { readonly now: number; readonly request: string },
): Promise<string> {
  const displayName = displayNameOf((await identity.name()) ?? identity.subject);
  return transact(database, async (within) => {
    const known = await whoseIdentity(within, identity);
    if (known !== null) return known;
    const organisation = await within
      .selectFrom('organisation')
      .select('id')
      .orderBy('createdMs')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!organisation) throw new Failed('not-ready');
    const person = { organisationId: organisation.id, displayName, role: 'trainee' } as const;
    const id = await makePerson(within, person, now);
    const { issuer, subject } = identity;
    await within
      .insertInto('identity')
      .values({ issuer, subject, personId: id })
      .execute()
      // In another window, at the same moment: they are found there.
      .catch((error: unknown) => {
        throw faultOf(error) === 'duplicate' ? new TryAgain() : error;
      });
    const by = { organisationId: organisation.id, actorId: id, request };
    await record(within, { ...by, action: 'enrol-person', object: id, change: { newcomer: true } }, now);
    return id;
  });
}

/** As a provider tells it, made fit to be shown. */
function displayNameOf(told: string): string {
  const clean = told.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim();
  const name = DisplayName.safeParse(Array.from(clean).slice(0, LONGEST_NAME).join('').trim());
  return name.success ? name.data : '?';
}

/** In signs of which some take two places. */
const LONGEST_NAME = 40;
