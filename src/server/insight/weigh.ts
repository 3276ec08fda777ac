/** Weighs the decisions of finished calls, one after the other, and keeps what was found: it can be found again at any time. */
import type { SelectQueryBuilder } from 'kysely';
import { apart, type Limits } from '../apart.ts';
import { playAgain, type Stored } from '../attempts/attempt.ts';
import { isPassing } from '../database/faults.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { playableHashes } from '../library/rules.ts';
import type { Weighed, WeighingQuestion } from './weighed.ts';

const SCRIPT = new URL('./weigh-worker.ts', import.meta.url);
/** A call takes some seconds of a quiet processor. */
const LIMITS = { longest: 120_000, megabytes: 512 };

/**
 * All that wait, by one thread at a time. Gives how many calls were weighed; `stopped` is asked between two of them. A call
 * that cannot be weighed, or takes too much, is told to `failed` and marked as done without decisions: it is not tried
 * again, and does not keep the others waiting. Trouble with the database is no fault of a call: it is thrown, and the call
 * still waits to be weighed.
 */
export async function weighFinished(
  database: Database,
  now: () => number,
  failed: (error: unknown, attempt: string) => void,
  stopped: () => boolean = () => false,
  limits: Limits = LIMITS,
): Promise<number> {
  for (let count = 0; ; count += 1) {
    const next = stopped() ? undefined : await nextToWeigh(database);
    if (!next) return count;
    const weighed = await weighStored(database, next, limits).catch((error: unknown) => {
      if (isPassing(error)) throw error;
      failed(error, next.id);
      return NOTHING;
    });
    await keep(database, next.id, weighed, now());
  }
}

const NOTHING: Weighed = { decisions: [], accuracy: null };

async function weighStored(database: Database, stored: Stored, limits: Limits): Promise<Weighed> {
  const { version, log } = await playAgain(database, stored);
  const asked: WeighingQuestion = { scenario: version.scenario, log };
  return apart<Weighed>(SCRIPT, asked, limits);
}

/** Of these, by the numbers of each; calls of another edition of the program are left as they are. */
export const toBeWeighed = <Row>(
  database: Database,
  attempts: SelectQueryBuilder<Tables, 'attempt', Row>,
): SelectQueryBuilder<Tables, 'attempt', Row> =>
  attempts
    .where('state', '=', 'finished')
    .where('analysedMs', 'is', null)
    .where('rulesHash', 'in', playableHashes(database));

const nextToWeigh = (database: Database): Promise<Stored | undefined> =>
  toBeWeighed(database, database.selectFrom('attempt').selectAll())
    .orderBy('finishedMs')
    .limit(1)
    .executeTakeFirst();

/** Of two nodes that weigh the same call the second one finds it done. */
async function keep(
  database: Database,
  attemptId: string,
  { decisions, accuracy }: Weighed,
  now: number,
): Promise<void> {
  await transact(database, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('attempt')
      .set({ analysedMs: now, accuracy: accuracy === null ? null : Math.round(accuracy * 1000) })
      .where('id', '=', attemptId)
      .where('analysedMs', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n || decisions.length === 0) return;
    await within
      .insertInto('decision')
      .values(decisions.map((decision) => ({ attemptId, ...decision })))
      .execute();
  });
}
