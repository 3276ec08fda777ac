/** Work that is done once, whichever node does it and whichever dies on the way: one table, claimed by a guarded update. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';

export const JOB_KINDS = ['retention', 'verify'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

const MINUTE = 60_000;
/** Whoever has claimed a job and says nothing for so long is dead, and somebody else may have it. */
export const LEASE = 30 * MINUTE;
/** A job that fails so often waits for somebody to look at it. */
export const MOST_TRIES = 6;

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  /** Id of what it is about; empty where it is about everything. */
  readonly body: string;
  readonly tries: number;
  readonly claimedUntilMs: number;
}

export interface NewJob {
  readonly kind: JobKind;
  /** Two jobs of one key are one. */
  readonly key: string;
  readonly body: string;
  readonly at: number;
}

export async function enqueue(database: Database, { kind, key, body, at }: NewJob): Promise<void> {
  const fresh = { claimedUntilMs: null, tries: 0, doneMs: null, problem: null };
  await database
    .insertInto('job')
    .values({ id: randomUUID(), kind, uniqueKey: key, body, runMs: at, ...fresh })
    .onConflict((conflict) => conflict.column('uniqueKey').doNothing())
    .execute();
}

/** The next job that is due and in nobody's hands; null where there is none. */
export async function claim(database: Database, now: number): Promise<Job | null> {
  for (;;) {
    const due = await nextDue(database, now);
    if (!due) return null;
    const claimedUntilMs = now + LEASE;
    const { numUpdatedRows } = await database
      .updateTable('job')
      .set({ claimedUntilMs, tries: due.tries + 1 })
      .where('id', '=', due.id)
      .where('tries', '=', due.tries)
      .where('doneMs', 'is', null)
      .executeTakeFirst();
    // Somebody else was quicker: their claim counts one try more than we have seen.
    if (numUpdatedRows > 0n)
      return { ...due, kind: due.kind as JobKind, tries: due.tries + 1, claimedUntilMs };
  }
}

const nextDue = (database: Database, now: number) =>
  database
    .selectFrom('job')
    .select(['id', 'kind', 'body', 'tries'])
    .where('kind', 'in', JOB_KINDS)
    .where('doneMs', 'is', null)
    .where('runMs', '<=', now)
    .where('tries', '<', MOST_TRIES)
    .where((build) => build.or([build('claimedUntilMs', 'is', null), build('claimedUntilMs', '<', now)]))
    .orderBy('runMs')
    .orderBy('id')
    .executeTakeFirst();

/**
 * The effect and the word that it is done are one: false where the claim was lost meanwhile, and then nothing has happened.
 */
export async function finish(
  database: Database,
  job: Job,
  now: number,
  effect: (within: Transaction<Tables>) => Promise<void>,
): Promise<boolean> {
  return transact(database, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('job')
      .set({ doneMs: now, claimedUntilMs: null, problem: null })
      .where('id', '=', job.id)
      .where('tries', '=', job.tries)
      .where('doneMs', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await effect(within);
    return true;
  });
}

/** Tried again later, each time after a longer while. */
export async function fail(database: Database, job: Job, problem: string, now: number): Promise<void> {
  await database
    .updateTable('job')
    .set({ claimedUntilMs: null, runMs: now + MINUTE * 2 ** job.tries, problem: problem.slice(0, 500) })
    .where('id', '=', job.id)
    .where('tries', '=', job.tries)
    .where('doneMs', 'is', null)
    .execute();
}
