/** Weighs the decisions of finished calls, one after the other, and keeps what was found: it can be found again at any time. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { playAgain, type Stored } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { RULES_HASH } from '../library/rules.ts';
import type { Weighed, WeighingQuestion } from './weighed.ts';

/** Gives how many calls were weighed; stops between two of them when told to. */
export async function weighFinished(
  database: Database,
  now: () => number,
  stopped: () => boolean = () => false,
): Promise<number> {
  for (let count = 0; ; count += 1) {
    const next = stopped() ? undefined : await nextToWeigh(database);
    if (!next) return count;
    const { version, log } = await playAgain(database, next);
    await keep(database, next.id, await weighApart({ scenario: version.scenario, log }), now());
  }
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
