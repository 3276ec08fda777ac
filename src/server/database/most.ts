/** How many there may be of what people make: far more than anybody works with, so that nothing grows without end. */
import { Failed } from '../http/failed.ts';
import type { Database } from './open-database.ts';

/** With those that were put away, which go on counting; each by what it belongs to. */
export const MOST = {
  people: { table: 'person', of: 'organisationId', most: 100_000 },
  cohorts: { table: 'cohort', of: 'organisationId', most: 2000 },
  templates: { table: 'assignmentTemplate', of: 'organisationId', most: 2000 },
  matches: { table: 'liveMatch', of: 'organisationId', most: 10_000 },
  seasons: { table: 'season', of: 'organisationId', most: 2000 },
  editions: { table: 'scenarioVersion', of: 'organisationId', most: 2000 },
  'join-codes': { table: 'joinCode', of: 'cohortId', most: 500 },
  checks: { table: 'teamCheck', of: 'cohortId', most: 1000 },
  assignments: { table: 'assignment', of: 'cohortId', most: 1000 },
  notes: { table: 'attemptNote', of: 'attemptId', most: 200 },
} as const;
export type MostName = keyof typeof MOST;

/** Throws `full` where as many are there as there may be. `id`: of what they belong to. */
export async function mustNotBeFull(database: Database, name: MostName, id: string): Promise<void> {
  const { table, of, most } = MOST[name];
  const { there } = await database
    .selectFrom(table as 'cohort')
    .select(({ fn }) => fn.countAll<number>().as('there'))
    .where(database.dynamic.ref<'organisationId'>(of), '=', id)
    .executeTakeFirstOrThrow();
  if (Number(there) >= most) throw new Failed('full', { detail: name });
}
