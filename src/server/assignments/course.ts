/** A cohort with everything it was assigned, and all that its people have done of it. */
import type { Database } from '../database/open-database.ts';
import { zoneOf } from './assign.ts';
import { readAssignments, type Whole } from './assignment.ts';
import { type ItemStanding, standingsOf } from './mine.ts';
import { readTries, type Tries } from './tries.ts';

export interface Learning {
  readonly person: string;
  readonly displayName: string;
  readonly learnerId: string;
}

export interface Course {
  readonly zone: string;
  readonly assignments: readonly Whole[];
  readonly people: readonly Learning[];
  /** Null where it is not for them. */
  standings(whole: Whole, who: Learning): readonly ItemStanding[] | null;
}

/** `withdrawn`: those that were taken back too. */
export async function readCourse(
  database: Database,
  cohortId: string,
  now: number,
  withdrawn: boolean,
): Promise<Course> {
  const zone = await zoneOf(database, cohortId);
  const assignments = await assignmentsOf(database, cohortId, withdrawn);
  const people = await traineesOf(database, cohortId);
  const ids = assignments.map(({ row }) => row.id);
  const tries = await readTries(database, ids, null);
  return { zone, assignments, people, standings: standingsIn({ zone, assignments, tries, now }) };
}

interface Played {
  readonly zone: string;
  readonly assignments: readonly Whole[];
  readonly tries: Tries;
  readonly now: number;
}

function standingsIn({ zone, assignments, tries, now }: Played): Course['standings'] {
  const chosen = new Map(assignments.map(({ row, people }) => [row.id, people && new Set(people)]));
  return (whole, { person, learnerId }) => {
    const only = chosen.get(whole.row.id);
    return only && !only.has(person) ? null : standingsOf(whole, zone, tries, learnerId, now);
  };
}

/** In the order they open. */
async function assignmentsOf(database: Database, cohortId: string, withdrawn: boolean) {
  const rows = await database
    .selectFrom('assignment')
    .select('id')
    .where('cohortId', '=', cohortId)
    .$if(!withdrawn, (query) => query.where('withdrawnMs', 'is', null))
    .orderBy('opensMs')
    .orderBy('id')
    .execute();
  return readAssignments(
    database,
    rows.map(({ id }) => id),
  );
}

export const traineesOf = (database: Database, cohortId: string): Promise<Learning[]> =>
  database
    .selectFrom('cohortMember')
    .innerJoin('person', 'person.id', 'personId')
    .select(['person.id as person', 'displayName', 'learnerId'])
    .where('cohortId', '=', cohortId)
    .where('part', '=', 'trainee')
    .orderBy('sortName')
    .orderBy('person.id')
    .execute();
