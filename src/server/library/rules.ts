/** The rules that attempts are played by, kept with them: what was scored by old ones can be played again by old ones. */
import { createHash } from 'node:crypto';
import { EDITION } from '../../engine/edition.ts';
import { NUMBERS } from '../../engine/numbers.ts';
import type { Database } from '../database/open-database.ts';

const WRITTEN = JSON.stringify(NUMBERS);

/** Of the numbers and of the program that works with them. */
export const RULES_HASH = createHash('sha256').update(`${EDITION}\n${WRITTEN}`).digest('hex');

export async function registerRules(database: Database, now: number): Promise<void> {
  await database
    .insertInto('rules')
    .values({ hash: RULES_HASH, engineVersion: `${EDITION}`, numbers: WRITTEN, firstSeenMs: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
