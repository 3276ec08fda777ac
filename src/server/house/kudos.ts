/** Whether people of an organisation can give each other kudos, among its settings. */
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { keepSettings, settingsOf } from './settings.ts';

/** They can until somebody says otherwise. */
export async function areKudosOn(database: Database, organisationId: string): Promise<boolean> {
  return isOn(await settingsOf(database, organisationId));
}

const isOn = (settings: string): boolean =>
  (JSON.parse(settings) as { readonly kudos?: boolean }).kudos !== false;

export const setKudosOn = (database: Database, by: By, on: boolean, now: number): Promise<void> =>
  transact(database, async (within) => {
    const { organisationId } = by;
    const settings = await settingsOf(within, organisationId);
    if (isOn(settings) === on) return;
    await keepSettings(within, organisationId, settings, { kudos: on });
    const deed = { ...by, action: 'run-organisation', object: organisationId } as const;
    await record(within, { ...deed, change: { kudos: [!on, on] } }, now);
  });
