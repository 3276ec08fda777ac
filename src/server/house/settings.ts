/** The settings of an organisation, each under a key of its own. */
import type { Database } from '../database/open-database.ts';
import { TryAgain } from '../database/transact.ts';

export async function settingsOf(database: Database, organisationId: string): Promise<string> {
  const { settings } = await database
    .selectFrom('organisation')
    .select('settings')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return settings;
}

/** Within a transaction. `before`: the settings as they were read; whoever has changed them since is not overwritten. */
export async function keepSettings(
  within: Database,
  organisationId: string,
  before: string,
  change: object,
): Promise<void> {
  const { numUpdatedRows } = await within
    .updateTable('organisation')
    .set({ settings: JSON.stringify({ ...(JSON.parse(before) as object), ...change }) })
    .where('id', '=', organisationId)
    .where('settings', '=', before)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new TryAgain();
}
