/**
 * The way back in for trainees without a password: four words, of which only a keyed hash is kept. Whoever may see other
 * people's results has none, and an earlier one opens nothing: four words on paper must not open all that.
 */
import { type ByOneself, recordOwn } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import type { Server } from '../server.ts';
import { hashPhrase, makeRecoveryPhrase } from './secrets.ts';

/** Gives the phrase, which is told this once; an earlier one opens nothing any more. Null for staff. */
export async function giveRecoveryPhrase(
  database: Database,
  secret: Uint8Array,
  personId: string,
  now: number,
): Promise<string | null> {
  const phrase = makeRecoveryPhrase();
  const kept = { phraseHash: hashPhrase(secret, phrase), createdMs: now };
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('recoveryPhrase')
    .columns(['personId', 'phraseHash', 'createdMs'])
    .expression((from) =>
      from
        .selectFrom('person')
        .select((build) => [
          'id',
          build.val(kept.phraseHash).as('phraseHash'),
          build.val(now).as('createdMs'),
        ])
        .where('id', '=', personId)
        .where('role', '=', 'trainee'),
    )
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(kept))
    .executeTakeFirst();
  return numInsertedOrUpdatedRows ? phrase : null;
}

type Place = Pick<Server, 'database' | 'secret' | 'now'>;

/** As somebody wants it who has been here before; the log tells of it. Within a transaction of the caller's. */
export async function renewWithin(
  within: Database,
  secret: Uint8Array,
  by: ByOneself,
  now: number,
): Promise<string | null> {
  const phrase = await giveRecoveryPhrase(within, secret, by.actorId, now);
  if (phrase !== null) await recordOwn(within, by, { what: 'phrase' }, now);
  return phrase;
}

export const renewPhrase = ({ database, secret, now }: Place, by: ByOneself): Promise<string | null> =>
  transact(database, (within) => renewWithin(within, secret, by, now()));

/** Within a transaction of the caller's. */
export async function dropRecoveryPhrase(database: Database, personId: string): Promise<void> {
  await database.deleteFrom('recoveryPhrase').where('personId', '=', personId).execute();
}

/** Gives the person's id; null where no phrase is this one. */
export async function whoHasPhrase(
  database: Database,
  secret: Uint8Array,
  phrase: string,
): Promise<string | null> {
  const found = await database
    .selectFrom('recoveryPhrase')
    .innerJoin('person', 'person.id', 'personId')
    .select('personId')
    .where('phraseHash', '=', hashPhrase(secret, phrase))
    .where('role', '=', 'trainee')
    .executeTakeFirst();
  return found?.personId ?? null;
}

interface Renewed {
  readonly personId: string;
  readonly phrase: string;
}

/** Another phrase in the place of this one; null where no phrase is this one, also as of a moment ago. */
export function replaceRecoveryPhrase(
  { database, secret, now }: Place,
  known: string,
  request: string,
): Promise<Renewed | null> {
  const phrase = makeRecoveryPhrase();
  return transact(database, async (within) => {
    const replaced = await within
      .updateTable('recoveryPhrase')
      .set({ phraseHash: hashPhrase(secret, phrase), createdMs: now() })
      .where('phraseHash', '=', hashPhrase(secret, known))
      .where('personId', 'in', (from) => from.selectFrom('person').select('id').where('role', '=', 'trainee'))
      .returning('personId')
      .executeTakeFirst();
    if (!replaced) return null;
    const { personId } = replaced;
    await recordOwn(within, await byThemselves(within, personId, request), { what: 'phrase' }, now());
    return { personId, phrase };
  });
}

/** For whoever is only just coming in. */
export async function byThemselves(
  database: Database,
  personId: string,
  request: string,
): Promise<ByOneself> {
  const { organisationId } = await database
    .selectFrom('person')
    .select('organisationId')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return { organisationId, actorId: personId, request };
}
