/** What a trainer reads of somebody: skills, calls, assignments; wear and staying composed only where they allow it. */
import type { PersonRecord, RecordedAttempt } from '../../protocol/record.ts';
import { listMine } from '../assignments/mine.ts';
import { summaryOf } from '../attempts/result.ts';
import { sealedOf } from '../attempts/sealed.ts';
import { wordsIn } from '../attempts/step.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { readVersion } from '../library/versions.ts';
import { readPerson } from '../people/list-people.ts';
import { isToldOfComposure } from './composure.ts';
import { barsOf, readMeasured, wearIn } from './measured.ts';

const MOST_ATTEMPTS = 500;

export interface Asking {
  readonly person: string;
  readonly locale: string;
}

/** Throws `not-found` where there is nobody. */
export async function readRecord(
  database: Database,
  actor: Actor,
  { person: id, locale }: Asking,
  now: number,
): Promise<PersonRecord> {
  const person = await readPerson(database, actor, id);
  const { learnerId } = await database
    .selectFrom('person')
    .select('learnerId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const sealedAt = id === actor.personId ? null : now;
  const calls = await readMeasured(database, learnerId, sealedAt);
  const learnsIn =
    id === actor.personId
      ? actor.learnsIn
      : person.cohorts.flatMap(({ cohort, part }) => (part === 'trainee' ? [cohort] : []));
  const isTold = await isToldOfComposure(database, actor, learnerId);
  return {
    person,
    groups: await namesOf(database, [
      ...new Set([...learnsIn, ...person.cohorts.map(({ cohort }) => cohort)]),
    ]),
    // Staying composed is read off the composure meter.
    bars: barsOf(calls).filter(({ skill }) => isTold || skill !== 'composed'),
    ...(await attemptsOf(database, learnerId, locale, sealedAt)),
    ...(await listMine(database, { personId: id, learnerId, learnsIn }, now)),
    wear: isTold ? wearIn(calls, now) : null,
  };
}

async function namesOf(database: Database, cohorts: readonly string[]): Promise<PersonRecord['groups']> {
  if (cohorts.length === 0) return [];
  return database
    .selectFrom('cohort')
    .select(['id as cohort', 'name'])
    .where('id', 'in', cohorts)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** `now`: null for oneself. */
async function attemptsOf(
  database: Database,
  learnerId: string,
  locale: string,
  now: number | null,
): Promise<Pick<PersonRecord, 'attempts' | 'more'>> {
  const rows = await attemptRows(database, learnerId);
  const shown = rows.slice(0, MOST_ATTEMPTS);
  const titles = await titlesOf(
    database,
    shown.map(({ scenarioVersionId }) => scenarioVersionId),
    locale,
  );
  const ids = shown.map(({ id }) => id);
  const sealed = await sealedOf(database, ids, now);
  const attempts = shown.map(
    ({ scenario, asked, override, notes, ...row }): RecordedAttempt => ({
      ...summaryOf(row, scenario),
      ...(sealed.has(row.id) ? { result: null } : {}),
      title: titles.get(row.scenarioVersionId) ?? '',
      asked,
      accuracy: row.accuracy === null || sealed.has(row.id) ? null : row.accuracy / 1000,
      override,
      notes: Number(notes ?? 0),
    }),
  );
  return { attempts, more: rows.length > shown.length };
}

const attemptRows = (database: Database, learnerId: string) =>
  database
    .selectFrom('attempt')
    .innerJoin('scenarioVersion', 'scenarioVersion.id', 'attempt.scenarioVersionId')
    .leftJoin('assignment', 'assignment.id', 'attempt.assignmentId')
    .leftJoin('attemptOverride', 'attemptOverride.attemptId', 'attempt.id')
    .selectAll('attempt')
    .select((build) => [
      'scenarioVersion.scenario',
      'assignment.title as asked',
      'attemptOverride.total as override',
      build
        .selectFrom('attemptNote')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('attemptNote.attemptId', '=', 'attempt.id')
        .as('notes'),
    ])
    .where('attempt.learnerId', '=', learnerId)
    .orderBy('attempt.openedMs', 'desc')
    .orderBy('attempt.id')
    .limit(MOST_ATTEMPTS + 1)
    .execute();

/** Empty for what is made of two scenarios: nobody has written it down whole. */
export async function titlesOf(
  database: Database,
  versions: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const id of new Set(versions)) {
    const version = await readVersion(database, id);
    if (version) titles.set(id, wordsIn(version, locale).title ?? '');
  }
  return titles;
}
