/** Expert keys: written line by line, handed in once, and read by others only after that. */
import type { Transaction } from 'kysely';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { ExpertAnswer } from '../../protocol/expert.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { mustStillBeThere } from '../privacy/still-there.ts';

/** Whose key to which edition. */
export interface WhichKey {
  readonly version: string;
  readonly learner: string;
}

export interface Key {
  readonly handedIn: number | null;
  readonly answers: ExpertAnswer[];
}

export async function readKey(database: Database, { version, learner }: WhichKey): Promise<Key> {
  const key = await database
    .selectFrom('expertKey')
    .select('handedMs')
    .where('scenarioVersionId', '=', version)
    .where('learnerId', '=', learner)
    .executeTakeFirst();
  const answers = await database
    .selectFrom('expertAnswer')
    .select(['line', 'choice', 'reason'])
    .where('scenarioVersionId', '=', version)
    .where('learnerId', '=', learner)
    .orderBy('line')
    .execute();
  return { handedIn: key?.handedMs ?? null, answers };
}

/** Throws where the edition has no such answer at such a line. */
export function mustOffer({ lines }: Scenario, line: string, choice: string): void {
  const offered = Object.hasOwn(lines, line) ? (lines[line]?.replies ?? []) : [];
  if (!offered.includes(choice)) throw new Failed('input-refused');
}

export const answerLine = (
  database: Database,
  which: WhichKey,
  { line, choice, reason }: ExpertAnswer,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    await begin(within, which, now);
    await touch(within, which, { changedMs: now });
    const answer = { choice, reason, createdMs: now };
    await within
      .insertInto('expertAnswer')
      .values({ scenarioVersionId: which.version, learnerId: which.learner, line, ...answer })
      .onConflict((conflict) =>
        conflict.columns(['scenarioVersionId', 'learnerId', 'line']).doUpdateSet(answer),
      )
      .execute();
  });

export const handIn = (database: Database, which: WhichKey, by: By, now: number): Promise<Key> =>
  transact(database, async (within) => {
    await begin(within, which, now);
    await touch(within, which, { changedMs: now, handedMs: now });
    const key = await readKey(within, which);
    if (key.answers.length === 0) throw new Failed('key-empty');
    const change = { handedIn: key.answers.length };
    await record(within, { ...by, action: 'play-as-expert', object: which.version, change }, now);
    return key;
  });

async function begin(
  within: Transaction<Tables>,
  { version, learner }: WhichKey,
  changedMs: number,
): Promise<void> {
  await mustStillBeThere(within, learner);
  await within
    .insertInto('expertKey')
    .values({ scenarioVersionId: version, learnerId: learner, changedMs, handedMs: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whoever changes a key and whoever hands it in at the same moment follow one another: what was handed in stays as it is. */
async function touch(
  within: Transaction<Tables>,
  { version, learner }: WhichKey,
  change: { readonly changedMs: number; readonly handedMs?: number },
): Promise<void> {
  const { numUpdatedRows } = await within
    .updateTable('expertKey')
    .set(change)
    .where('scenarioVersionId', '=', version)
    .where('learnerId', '=', learner)
    .where('handedMs', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Failed('key-handed-in');
}
