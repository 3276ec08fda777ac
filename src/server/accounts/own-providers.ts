/** Which providers open somebody's account, and how they add one and take it off again. */
import type { OwnProvider } from '../../protocol/coming-in.ts';
import { type ByOneself, recordOwn } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { whoseIdentity } from './identities.ts';
import type { Provider } from './providers.ts';
import type { Identity } from './single-sign-on.ts';

export async function listOwnProviders(
  database: Database,
  providers: readonly Provider[],
  personId: string,
): Promise<readonly OwnProvider[]> {
  if (providers.length === 0) return [];
  const [issuers, otherwise] = [await issuersOf(database, personId), await hasOwnWay(database, personId)];
  const added = providers.filter((provider) => issuers.some((issuer) => isOf(provider, issuer)));
  const ways = new Set(added.map(issuerOf)).size;
  return providers.map((provider) => {
    const state = otherwise || ways > 1 ? 'added' : 'only-way-in';
    return {
      provider: provider.id,
      name: provider.name,
      state: added.includes(provider) ? state : 'not-added',
    };
  });
}

/** Throws `identity-taken` where it opens somebody else's account. */
export function addProvider(
  database: Database,
  { provider, identity }: { readonly provider: Provider; readonly identity: Identity },
  by: ByOneself,
  now: number,
): Promise<void> {
  const { issuer, subject } = identity;
  return transact(database, async (within) => {
    const { numInsertedOrUpdatedRows } = await within
      .insertInto('identity')
      .values({ issuer, subject, personId: by.actorId })
      .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
      .executeTakeFirst();
    if ((await whoseIdentity(within, identity)) !== by.actorId) throw new Failed('identity-taken');
    if (numInsertedOrUpdatedRows) await note(within, by, { added: provider.id }, now);
  });
}

/** Nobody is left without a way in: throws `last-way-in`, and `not-found` where it was not added. */
export function removeProvider(
  database: Database,
  { providers, provider: id }: { readonly providers: readonly Provider[]; readonly provider: string },
  by: ByOneself,
  now: number,
): Promise<void> {
  const personId = by.actorId;
  return transact(database, async (within) => {
    await followOneself(within, personId);
    const listed = await listOwnProviders(within, providers, personId);
    const state = listed.find(({ provider }) => provider === id)?.state ?? 'not-added';
    const provider = providers.find((one) => one.id === id);
    if (!provider || state === 'not-added') throw new Failed('not-found');
    if (state === 'only-way-in') throw new Failed('last-way-in');
    const issuers = (await issuersOf(within, personId)).filter((issuer) => isOf(provider, issuer));
    await within
      .deleteFrom('identity')
      .where('personId', '=', personId)
      .where('issuer', 'in', issuers)
      .execute();
    await note(within, by, { removed: id }, now);
  });
}

/** Within a transaction of the caller's. */
const note = (within: Database, by: ByOneself, change: Readonly<Record<string, string>>, now: number) =>
  recordOwn(within, by, { what: 'provider', ...change }, now);

/** Two providers removed at the same moment: the second waits here, and then counts anew. */
async function followOneself(within: Database, personId: string): Promise<void> {
  await within
    .updateTable('person')
    .set((row) => ({ seenMs: row.ref('seenMs') }))
    .where('id', '=', personId)
    .execute();
}

async function issuersOf(database: Database, personId: string): Promise<readonly string[]> {
  const found = await database
    .selectFrom('identity')
    .select('issuer')
    .where('personId', '=', personId)
    .execute();
  return found.map(({ issuer }) => issuer);
}

/** A password with a name to sign in, or the words that open an account to trainees. */
async function hasOwnWay(database: Database, personId: string): Promise<boolean> {
  const found = await database
    .selectFrom('person')
    .leftJoin('password', 'password.personId', 'person.id')
    .leftJoin('recoveryPhrase', 'recoveryPhrase.personId', 'person.id')
    .select(['login', 'role', 'hash', 'phraseHash'])
    .where('person.id', '=', personId)
    .executeTakeFirst();
  if (!found) return false;
  const { login, role, hash, phraseHash } = found;
  return (login !== null && hash !== null) || (role === 'trainee' && phraseHash !== null);
}

const isOf = (provider: Provider, issuer: string): boolean => issuerOf(provider) === new URL(issuer).href;

/** As it names itself, also where its setting leads to what it tells of itself. */
const issuerOf = ({ issuer }: Provider): string => new URL(issuer.replace(/\/\.well-known\/.*$/, '')).href;
