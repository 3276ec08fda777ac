/** What each kind of job does. */
import type { Transaction } from 'kysely';
import { type Mismatch, verifyAttempts } from '../attempts/verify.ts';
import { findTampered } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { eraseWithin } from '../privacy/erase.ts';
import { unseenPeople } from '../privacy/retention.ts';
import { flawedDecisions } from './derived.ts';
import type { Job, JobKind } from './queue.ts';

/** Where alarms go. */
export interface Alarm {
  error(what: object, message: string): void;
  /** A figure to know, and no fault. */
  info(what: { readonly count: number }, message: string): void;
}

/** What is written once the job is done; whatever takes long comes before it. */
export type Effect = (within: Transaction<Tables>) => Promise<void>;
type Work = (database: Database, job: Job, now: number, alarm: Alarm) => Promise<Effect>;

export const WORK: Readonly<Record<JobKind, Work>> = { retention, verify };

async function retention(
  database: Database,
  { id, body: organisationId }: Job,
  now: number,
): Promise<Effect> {
  const { since, people } = await unseenPeople(database, organisationId, now);
  const erasing = { organisationId, actorId: null, request: id };
  return async (within) => {
    for (const personId of people) await eraseWithin(within, { ...erasing, personId }, now, since);
  };
}

/**
 * Scores are never mended: what is stored and what its inputs give is for people to look at. What was counted is, where the
 * call can be played again; of another edition of the program nothing is taken away that nobody could count anew.
 */
async function verify(database: Database, _job: Job, _now: number, alarm: Alarm): Promise<Effect> {
  const flawed: string[] = [];
  const { checked, olderRules, mismatches } = await verifyAttempts(database, {
    from: '',
    most: Number.POSITIVE_INFINITY,
    see: async (played) => {
      if (await flawedDecisions(database, played)) flawed.push(played.stored.id);
    },
  });
  alarm.info({ count: olderRules }, 'older-rules');
  for (const mismatch of mismatches) tell(alarm, mismatch, checked);
  await checkLogs(database, alarm);
  for (const attempt of flawed) alarm.error({ attempt }, 'derived-differs');
  return async (within) => {
    for (const id of flawed) await countAnew(within, id);
  };
}

const tell = (alarm: Alarm, mismatch: Mismatch, checked: number): void =>
  alarm.error({ ...mismatch, checked }, 'score-differs');

/** Whoever turns the pages of a log does not wait for all of it. */
async function checkLogs(database: Database, alarm: Alarm): Promise<void> {
  const organisations = await database.selectFrom('organisation').select('id').execute();
  for (const { id: organisation } of organisations) {
    const number = await findTampered(database, organisation);
    if (number !== null) alarm.error({ organisation, number }, 'log-altered');
  }
}

/** Without them the call is weighed again like a new one. */
async function countAnew(within: Transaction<Tables>, id: string): Promise<void> {
  await within.deleteFrom('decision').where('attemptId', '=', id).execute();
  await within.updateTable('attempt').set({ analysedMs: null }).where('id', '=', id).execute();
}
