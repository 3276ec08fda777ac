/** Attempts as an earlier release would have left them. For tests. */
import { EDITION } from '../../engine/edition.ts';
import { NUMBERS, type Numbers } from '../../engine/numbers.ts';
import type { Database } from '../database/open-database.ts';
import { findAttempt, playAgain } from './attempt.ts';
import { outcomeOf } from './result.ts';

/** Less is given for keeping to the steps. */
const OTHER_NUMBERS = { ...NUMBERS, rubric: { ...NUMBERS.rubric, steps: 3 } } as unknown as Numbers;

/** Of the same program with other numbers, and scored by them. Gives the total. */
export async function byOtherNumbers(database: Database, id: string): Promise<number> {
  await under(database, id, { edition: `${EDITION}`, numbers: OTHER_NUMBERS });
  const stored = await findAttempt(database, id);
  if (!stored) throw new Error('there is no such attempt');
  const { replay } = await playAgain(database, stored);
  const { total, tier, sheet, measures } = outcomeOf(replay, 0);
  await database.updateTable('attempt').set({ total, tier, sheet, measures }).where('id', '=', id).execute();
  return total;
}

/** Of a program that is gone. */
export const byOlderEdition = (database: Database, id: string): Promise<void> =>
  under(database, id, { edition: `${EDITION - 1}`, numbers: NUMBERS });

async function under(
  database: Database,
  id: string,
  { edition, numbers }: { readonly edition: string; readonly numbers: Numbers },
): Promise<void> {
  const rules = { hash: `rules of ${id}`, engineVersion: edition, numbers: JSON.stringify(numbers) };
  await database
    .insertInto('rules')
    .values({ ...rules, firstSeenMs: 0 })
    .execute();
  await database.updateTable('attempt').set({ rulesHash: rules.hash }).where('id', '=', id).execute();
}
