/** The way back in for people without a password: four words, of which only a keyed hash is kept. */
import type { Database } from '../database/open-database.ts';
import { hashPhrase, makeRecoveryPhrase } from './secrets.ts';

/** Gives the phrase, which is told this once; an earlier one opens nothing any more. */
export async function giveRecoveryPhrase(
  database: Database,
  secret: Uint8Array,
  personId: string,
  now: number,
): Promise<string> {
  const phrase = makeRecoveryPhrase();
  const kept = { phraseHash: hashPhrase(secret, phrase), createdMs: now };
  await database
    .insertInto('recoveryPhrase')
    .values({ personId, ...kept })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(kept))
    .execute();
  return phrase;
}

/** Gives the person's id; null where no phrase is this one. */
export async function whoHasPhrase(
  database: Database,
  secret: Uint8Array,
  phrase: string,
): Promise<string | null> {
  const found = await database
    .selectFrom('recoveryPhrase')
    .select('personId')
    .where('phraseHash', '=', hashPhrase(secret, phrase))
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
    .returning('personId')
    .executeTakeFirst();
  return replaced ? { personId: replaced.personId, phrase } : null;
}
