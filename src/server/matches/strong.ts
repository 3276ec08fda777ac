/** Whether the customer of a round comes swearing: said before it begins, so that nobody is taken by surprise. */
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { readVersion } from '../library/versions.ts';

/** Of the round that is going on, or else of the next one. */
export async function isStrong(database: Database, { id, phase, round }: LiveMatchRow): Promise<boolean> {
  const row = await database
    .selectFrom('matchRound')
    .select('scenarioVersionId as version')
    .where('matchId', '=', id)
    .where('round', '=', phase === 'round' ? round : round + 1)
    .executeTakeFirst();
  const version = row && (await readVersion(database, row.version));
  return version?.scenario.angerType === 'swearing';
}
