/**
 * Where the log of an organisation ends. The chain alone does not tell that its newest entries are gone, and whoever writes to the
 * database could reckon all of its hashes anew; the end is sealed with the installation's secret, which is not in the database.
 */
import { createHmac } from 'node:crypto';
import type { Database } from '../database/open-database.ts';

export interface End {
  /** 0 where there is no entry yet. */
  readonly number: number;
  readonly hash: string;
}

/** Before the first entry of an organisation. */
export const BEGINNING: End = { number: 0, hash: '0'.repeat(64) };

type Adapter = ReturnType<Database['getExecutor']>['adapter'];
/** By what a database and its transactions have in common. */
const SECRETS = new WeakMap<Adapter, Uint8Array>();

/** From now on ends are sealed here, and an end without its seal is told. */
export function sealWith(database: Database, secret: Uint8Array): void {
  SECRETS.set(database.getExecutor().adapter, secret);
}

/** Null where nobody has told the secret: the commands for copies compare the end without its seal. */
function sealOf(database: Database, organisationId: string, { number, hash }: End): string | null {
  const secret = SECRETS.get(database.getExecutor().adapter);
  if (!secret) return null;
  const sealed = JSON.stringify(['end of a log', organisationId, number, hash]);
  return createHmac('sha256', secret).update(sealed).digest('hex');
}

/** Of many who write at the same moment, a class that joins, each waits here for the one before, and none is sent away. */
export const waitForEnd = (within: Database, organisationId: string) =>
  within
    .updateTable('auditEnd')
    .set((row) => ({ number: row.ref('number') }))
    .where('organisationId', '=', organisationId)
    .execute();

/** Belongs into the transaction that writes the entry. */
export async function moveEnd(
  within: Database,
  organisationId: string,
  { number, hash }: End,
): Promise<void> {
  const end = { number, hash, seal: sealOf(within, organisationId, { number, hash }) };
  await within
    .insertInto('auditEnd')
    .values({ organisationId, ...end })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(end))
    .execute();
}

export interface KnownEnd extends End {
  /** It has the seal that it should have, as far as can be told here. */
  readonly isSealed: boolean;
}

export async function readEnd(database: Database, organisationId: string): Promise<KnownEnd> {
  const end = await database
    .selectFrom('auditEnd')
    .select(['number', 'hash', 'seal'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
  if (!end) return { ...BEGINNING, isSealed: true };
  const seal = sealOf(database, organisationId, end);
  return { number: end.number, hash: end.hash, isSealed: seal === null || seal === end.seal };
}

/** Puts the seal where none was: after an upgrade, or an import from elsewhere. Gives the organisations, for somebody to know. */
export async function sealEnds(database: Database): Promise<readonly string[]> {
  const ends = await database.selectFrom('auditEnd').selectAll().where('seal', 'is', null).execute();
  for (const end of ends)
    await database
      .updateTable('auditEnd')
      .set({ seal: sealOf(database, end.organisationId, end) })
      .where('organisationId', '=', end.organisationId)
      .where('number', '=', end.number)
      .where('seal', 'is', null)
      .execute();
  return ends.map(({ organisationId }) => organisationId);
}
