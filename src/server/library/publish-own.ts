/** Publishing by people: one after the other, and written into the log. */
import { type By, record } from '../audit/audit.ts';
import { faultOf } from '../database/faults.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import { TryAgain, transact } from '../database/transact.ts';
import { type NewVersion, publish } from './versions.ts';

/** Gives the id of the edition. */
export const publishOwn = (database: Database, edition: NewVersion, by: By, now: number): Promise<string> =>
  transact(database, async (within) => {
    await mustNotBeFull(within, 'editions', by.organisationId);
    const id = await numbered(publish(within, edition, now));
    const change = { scenario: edition.scenario.id };
    await record(within, { ...by, action: 'publish-scenario', object: id, change }, now);
    return id;
  });

/** Two at the same moment want the same number: the second takes the next one, or hears that it was overtaken. */
async function numbered(published: Promise<string>): Promise<string> {
  try {
    return await published;
  } catch (error) {
    throw faultOf(error) === 'duplicate' ? new TryAgain() : error;
  }
}
