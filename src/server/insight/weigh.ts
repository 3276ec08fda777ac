/** Weighs the decisions of finished calls, one after the other, and keeps what was found: it can be found again at any time. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { playAgain, type Stored } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { RULES_HASH } from '../library/rules.ts';
import type { Weighed, WeighingQuestion } from './weighed.ts';

/**
 * Gives how many calls were weighed; `stopped` is asked between two of them. A call that cannot be weighed is told to
 * `failed` and left without decisions, so that it does not keep the others waiting.
 */
export async function weighFinished(
  database: Database,
  now: () => number,
  failed: (error: unknown, attempt: string) => void,
  stopped: () => boolean = () => false,
): Promise<number> {
  for (let count = 0; ; count += 1) {
    const next = stopped() ? undefined : await nextToWeigh(database);
    if (!next) return count;
    const weighed = await weighStored(database, next).catch((error: unknown) => {
      failed(error, next.id);
      return NOTHING;
    });
    await keep(database, next.id, weighed, now());
  }
}

const NOTHING: Weighed = { decisions: [], accuracy: null };

async function weighStored(database: Database, stored: Stored): Promise<Weighed> {
  const { version, log } = await playAgain(database, stored);
  return weighApart({ scenario: version.scenario, log });
}

/** Calls played by old rules are left as they are: the search works with those of today. */
const nextToWeigh = (database: Database): Promise<Stored | undefined> =>
  database
    .selectFrom('attempt')
    .selectAll()
    .where('state', '=', 'finished')
    .where('analysedMs', 'is', null)
    .where('rulesHash', '=', RULES_HASH)
    .orderBy('finishedMs')
    .limit(1)
    .executeTakeFirst();

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

async function weighApart(workerData: WeighingQuestion): Promise<Weighed> {
  const worker = new Worker(new URL('./weigh-worker.ts', import.meta.url), { workerData, execArgv: FLAGS });
  const [weighed] = (await once(worker, 'message')) as [Weighed];
  return weighed;
}

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
