/**
 * The rules that attempts are played by: the edition of the program, and its numbers. Both are kept with every attempt. What
 * was played by other numbers is played again by those; what was played on another edition is not: that program is gone,
 * and what is stored of the call (inputs, scenario, numbers, sheet) stands as it is.
 */
import { createHash } from 'node:crypto';
import { EDITION } from '../../engine/edition.ts';
import { NUMBERS, type Numbers } from '../../engine/numbers.ts';
import type { Database } from '../database/open-database.ts';

export interface Rules {
  readonly edition: string;
  readonly numbers: Numbers;
}

const TODAYS: Rules = { edition: `${EDITION}`, numbers: NUMBERS };

const WRITTEN = JSON.stringify(NUMBERS);

/** Of the numbers and of the program that works with them. */
export const RULES_HASH = createHash('sha256').update(`${EDITION}\n${WRITTEN}`).digest('hex');

export async function registerRules(database: Database, now: number): Promise<void> {
  await database
    .insertInto('rules')
    .values({ hash: RULES_HASH, engineVersion: TODAYS.edition, numbers: WRITTEN, firstSeenMs: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function readRules(database: Database, hash: string): Promise<Rules> {
  if (hash === RULES_HASH) return TODAYS;
  const { engineVersion, numbers } = await database
    .selectFrom('rules')
    .select(['engineVersion', 'numbers'])
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  return { edition: engineVersion, numbers: JSON.parse(numbers) as Numbers };
}

/** Whether the program that is here is the one that these rules are written for. */
export const isPlayable = ({ edition }: Rules): boolean => edition === TODAYS.edition;

/** All that are, whatever their numbers. */
export const playableHashes = (database: Database) =>
  database.selectFrom('rules').select('hash').where('engineVersion', '=', TODAYS.edition);
