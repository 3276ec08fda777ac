/** Whether editions may be played by an organisation from now on. */
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';

/** Throws `not-found` where one is not there, is another organisation's, or was retired. */
export async function mustBeOffered(
  database: Database,
  organisationId: string,
  versions: readonly string[],
): Promise<void> {
  const found = await database
    .selectFrom('scenarioVersion')
    .select('id')
    .where('id', 'in', [...versions])
    .where('publisher', 'in', ['', organisationId])
    .where('retiredMs', 'is', null)
    .execute();
  if (found.length !== new Set(versions).size) throw new Failed('not-found');
}
