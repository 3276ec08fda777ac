/** Gives a cohort a team check, and takes it back. */
import type { z } from 'zod';
import type { Question } from '../../course/pose-questions.ts';
import type { CHECK_ROUTES } from '../../protocol/check.ts';
import type { Fault } from '../../protocol/problem.ts';
import { type By, record } from '../audit/audit.ts';
import { idOfNew, makeOnce } from '../database/make-once.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { readVersion } from '../library/versions.ts';
import { mustBeActive } from '../people/cohorts.ts';
import { questionsOf } from './pose.ts';

type Wanted = z.output<(typeof CHECK_ROUTES)['makeCheck']['body']>;

export interface Where {
  readonly organisationId: string;
  readonly cohortId: string;
}

/** Gives its id; throws `check-refused` with every fault. */
export async function makeCheck(
  database: Database,
  where: Where,
  wanted: Wanted,
  by: By,
  now: number,
): Promise<string> {
  const posed = await posedOf(database, where.organisationId, wanted);
  const questions = posed.filter((question) => question !== null);
  const faults = faultsIn(wanted, posed);
  if (faults.length > 0) throw new Failed('check-refused', { faults });
  const id = idOfNew(wanted, 'check', where.cohortId, by.actorId);
  return makeOnce(database, { table: 'teamCheck', id }, async (within) => {
    await mustBeActive(within, where.cohortId);
    await mustNotBeFull(within, 'checks', where.cohortId);
    const { title, needed } = wanted;
    const row = { id, ...where, title, needed, createdMs: now, withdrawnMs: null };
    await within.insertInto('teamCheck').values(row).execute();
    await within
      .insertInto('teamCheckQuestion')
      .values(
        wanted.questions.map(({ version, line }, position) => ({
          checkId: id,
          position,
          scenarioVersionId: version,
          line,
          question: JSON.stringify(questions[position]),
        })),
      )
      .execute();
    const change = { check: id, needed, questions: wanted.questions };
    await record(within, { ...by, action: 'assign', object: where.cohortId, change }, now);
  });
}

/** Each as its edition poses it; null where it does not, or is none of theirs. */
async function posedOf(
  database: Database,
  organisationId: string,
  { questions }: Wanted,
): Promise<readonly (Question | null)[]> {
  const pools = new Map<string, readonly Question[]>();
  for (const version of new Set(questions.map((one) => one.version))) {
    const edition = await readVersion(database, version);
    const theirs = edition && (edition.organisationId ?? organisationId) === organisationId;
    pools.set(version, theirs ? await questionsOf(edition.scenario) : []);
  }
  return questions.map(
    ({ version, line }) => pools.get(version)?.find((question) => question.line === line) ?? null,
  );
}

function faultsIn({ questions, needed }: Wanted, posed: readonly (Question | null)[]): Fault[] {
  const keys = questions.map(({ version, line }) => `${version} ${line}`);
  const at = (index: number, code: string) => ({ path: `questions.${index}`, code });
  return [
    ...posed.flatMap((question, index) => (question ? [] : [at(index, 'not-there')])),
    ...keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [at(index, 'twice')])),
    ...(needed > questions.length ? [{ path: 'needed', code: 'too-many' }] : []),
  ];
}

/** Answers stay. */
export const withdrawCheck = (
  database: Database,
  id: string,
  withdrawn: boolean,
  by: By,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('teamCheck')
      .set({ withdrawnMs: withdrawn ? now : null })
      .where('id', '=', id)
      .where('withdrawnMs', withdrawn ? 'is' : 'is not', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await record(within, { ...by, action: 'run-check', object: id, change: { withdrawn } }, now);
  });
