/** Does the jobs that are due, one after the other, and weighs finished calls, beside each other and everything else. */
import type { Database } from '../database/open-database.ts';
import { weighFinished } from '../insight/weigh.ts';
import { scrub } from '../privacy/erase.ts';
import { repeat } from '../repeat.ts';
import { type Alarm, WORK } from './kinds.ts';
import { planNight } from './nightly.ts';
import { claim, fail, finish, type Job } from './queue.ts';

const EVERY = 60_000;

/** Gives how many were done here; `stopped` is asked between two jobs. */
export async function workOff(
  database: Database,
  now: () => number,
  alarm: Alarm,
  stopped: () => boolean = () => false,
): Promise<number> {
  await planNight(database, now());
  for (let done = 0; ; ) {
    const job = stopped() ? null : await claim(database, now());
    if (!job) return done;
    if (await workOn(database, job, now, alarm)) done += 1;
  }
}

async function workOn(database: Database, job: Job, now: () => number, alarm: Alarm): Promise<boolean> {
  try {
    const effect = await WORK[job.kind](database, job, now(), alarm);
    const done = await finish(database, job, now(), effect);
    if (done && job.kind === 'retention') await scrub(database);
    return done;
  } catch (error) {
    alarm.error({ err: error, job: job.id, kind: job.kind, tries: job.tries }, 'job-failed');
    await fail(database, job, (error as Error).message, now());
    return false;
  }
}

/** `every`: tests wait for less. Gives what stops it, which waits for what is at hand. */
export function keepWorking(database: Database, alarm: Alarm, every = EVERY): () => Promise<void> {
  let stopped = false;
  const isStopped = (): boolean => stopped;
  const unweighed = (error: unknown, attempt: string): void =>
    alarm.error({ err: error, attempt }, 'call-not-weighed');
  const failed = (error: unknown): void => alarm.error({ err: error }, 'jobs-failed');
  // Many calls may wait to be weighed, for hours: nothing else waits for them.
  const ends = [
    repeat(() => workOff(database, Date.now, alarm, isStopped), failed, every),
    repeat(() => weighFinished(database, Date.now, unweighed, isStopped), failed, every),
  ];
  return async () => {
    stopped = true;
    await Promise.all(ends.map((end) => end()));
  };
}
