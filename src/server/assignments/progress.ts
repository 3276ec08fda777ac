/** Everybody of a cohort against everything it was assigned. */
import type { z } from 'zod';
import type { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import type { Database } from '../database/open-database.ts';
import { zoneOf } from './assign.ts';
import { readAssignments, tell } from './assignment.ts';
import { standingsOf } from './mine.ts';
import { readTries } from './tries.ts';

type Progress = z.output<(typeof ASSIGNMENT_ROUTES)['readProgress']['answer']>;

export async function readProgress(database: Database, cohortId: string, now: number): Promise<Progress> {
  const zone = await zoneOf(database, cohortId);
  const assignments = await assignmentsOf(database, cohortId);
  const people = await traineesOf(database, cohortId);
  const tries = await readTries(
    database,
    assignments.map(({ row }) => row.id),
    null,
  );
  return {
    zone,
    assignments: assignments.map(tell),
    people: people.map(({ person, displayName, learnerId }) => ({
      person,
      displayName,
      standings: assignments.flatMap((whole) =>
        whole.people === null || whole.people.includes(person)
          ? standingsOf(whole, zone, tries, learnerId, now)
          : whole.items.map(() => null),
      ),
    })),
  };
}

/** Those that are out, in the order they open. */
async function assignmentsOf(database: Database, cohortId: string) {
  const ids = await database
    .selectFrom('assignment')
    .select('id')
    .where('cohortId', '=', cohortId)
    .where('withdrawnMs', 'is', null)
    .orderBy('opensMs')
    .orderBy('id')
    .execute();
  return readAssignments(
    database,
    ids.map(({ id }) => id),
  );
}

const traineesOf = (database: Database, cohortId: string) =>
  database
    .selectFrom('cohortMember')
    .innerJoin('person', 'person.id', 'personId')
    .select(['person.id as person', 'displayName', 'learnerId'])
    .where('cohortId', '=', cohortId)
    .where('part', '=', 'trainee')
    .orderBy('person.id')
    .execute();
