/**
 * The way back in for trainees without a password: four words, of which only a keyed hash is kept. Whoever may see other
 * people's results has none, and an earlier one opens nothing: four words on paper must not open all that.
 */
import type { Database } from '../database/open-database.ts';
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
export async function replaceRecoveryPhrase(
  database: Database,
  secret: Uint8Array,
  known: string,
  now: number,
): Promise<Renewed | null> {
  const phrase = makeRecoveryPhrase();
  const replaced = await database
    .updateTable('recoveryPhrase')
    .set({ phraseHash: hashPhrase(secret, phrase), createdMs: now })
    .where('phraseHash', '=', hashPhrase(secret, known))
    .where('personId', 'in', (from) => from.selectFrom('person').select('id').where('role', '=', 'trainee'))
    .returning('personId')
    .executeTakeFirst();
  return replaced ? { personId: replaced.personId, phrase } : null;
}
