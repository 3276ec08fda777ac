/** Who stands in a list and has never been here. */
import { inParts } from '../database/in-parts.ts';
import type { Database } from '../database/open-database.ts';

/** Of these people. Whoever comes in leaves a trace: a later moment, a device that is signed in, or words to come back with. */
export async function notCome(database: Database, people: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await inParts(people, (some) =>
    database
      .selectFrom('person')
      .leftJoin('session', 'session.personId', 'person.id')
      .leftJoin('recoveryPhrase', 'recoveryPhrase.personId', 'person.id')
      .select('person.id')
      .where('person.id', 'in', some)
      .whereRef('person.seenMs', '<=', 'person.createdMs')
      .where('session.id', 'is', null)
      .where('recoveryPhrase.personId', 'is', null)
      .execute(),
  );
  return new Set(rows.map(({ id }) => id));
}
