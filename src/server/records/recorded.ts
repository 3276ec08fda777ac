/** Calls of one learner as they are told in lists: what each came to, what it was asked for, and what trainers wrote beside it. */
import type { RecordedAttempt } from '../../protocol/record.ts';
import { summaryOf } from '../attempts/result.ts';
import { sealedOf } from '../attempts/sealed.ts';
import { wordsIn } from '../attempts/step.ts';
import type { Database } from '../database/open-database.ts';
import { readVersion } from '../library/versions.ts';

/** Newest first. */
export const recordedRows = (database: Database, learnerId: string, most: number) =>
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
    .limit(most);

export type RecordedRow = Awaited<ReturnType<ReturnType<typeof recordedRows>['execute']>>[number];

interface To {
  readonly locale: string;
  /** Null for whoever played them. */
  readonly now: number | null;
}

export async function tellRecorded(
  database: Database,
  rows: readonly RecordedRow[],
  { locale, now }: To,
): Promise<readonly RecordedAttempt[]> {
  const versions = rows.map(({ scenarioVersionId }) => scenarioVersionId);
  const titles = await titlesOf(database, versions, locale);
  const sealed = await sealedOf(
    database,
    rows.map(({ id }) => id),
    now,
  );
  return rows.map(({ scenario, asked, override, notes, ...row }) => ({
    ...summaryOf(row, scenario),
    ...(sealed.has(row.id) ? { result: null } : {}),
    title: titles.get(row.scenarioVersionId) ?? '',
    asked,
    accuracy: row.accuracy === null || sealed.has(row.id) ? null : row.accuracy / 1000,
    override,
    notes: Number(notes ?? 0),
  }));
}

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
