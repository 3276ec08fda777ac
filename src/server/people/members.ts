/** Who is in a cohort, and as what. */
import type { CohortPart, PersonRole } from '../../protocol/action.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { mustBeActive } from './cohorts.ts';

interface Membership {
  readonly cohortId: string;
  readonly personId: string;
}

/** Takes somebody in, or changes what they are there. Whoever trains must have the role for it. */
export function setMember(
  database: Database,
  { cohortId, personId }: Membership,
  part: CohortPart,
  by: By,
  now: number,
): Promise<void> {
  return transact(database, async (within) => {
    await mustBeActive(within, cohortId);
    if (part === 'trainer') await mustBeStaff(within, personId);
    await within
      .insertInto('cohortMember')
      .values({ cohortId, personId, part, joinedMs: now })
      .onConflict((conflict) => conflict.columns(['cohortId', 'personId']).doUpdateSet({ part }))
      .execute();
    const change = { member: personId, part };
    await record(within, { ...by, action: 'run-cohort', object: cohortId, change }, now);
  });
}

async function mustBeStaff(database: Database, personId: string): Promise<void> {
  const found = await database
    .selectFrom('person')
    .select('role')
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!found) throw new Failed('not-found');
  if (!isStaff(found.role)) throw new Failed('not-a-trainer');
}

export const isStaff = (role: PersonRole): boolean => role !== 'trainee';

/** Throws where they are not in it. */
export function removeMember(
  database: Database,
  { cohortId, personId }: Membership,
  by: By,
  now: number,
): Promise<void> {
  return transact(database, async (within) => {
    const { numDeletedRows } = await within
      .deleteFrom('cohortMember')
      .where('cohortId', '=', cohortId)
      .where('personId', '=', personId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new Failed('not-found');
    const change = { member: personId, removed: true };
    await record(within, { ...by, action: 'run-cohort', object: cohortId, change }, now);
  });
}

/** Out of one cohort and into the other at once. Whoever is in the other one already is what they are there. */
export function moveTrainee(
  database: Database,
  from: Membership,
  cohortId: string,
  by: By,
  now: number,
): Promise<void> {
  return transact(database, async (within) => {
    await mustBeActive(within, cohortId);
    const { numDeletedRows } = await within
      .deleteFrom('cohortMember')
      .where('cohortId', '=', from.cohortId)
      .where('personId', '=', from.personId)
      .where('part', '=', 'trainee')
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new Failed('not-found');
    await within
      .insertInto('cohortMember')
      .values({ cohortId, personId: from.personId, part: 'trainee', joinedMs: now })
      .onConflict((conflict) => conflict.columns(['cohortId', 'personId']).doNothing())
      .execute();
    const change = { member: from.personId, to: cohortId };
    await record(within, { ...by, action: 'run-cohort', object: from.cohortId, change }, now);
  });
}

/** Whether all of these learn in it and are trainees by their role too. */
export async function areTraineesOf(
  database: Database,
  cohortId: string,
  personIds: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(personIds)];
  const { there } = await database
    .selectFrom('cohortMember')
    .innerJoin('person', 'person.id', 'cohortMember.personId')
    .select(({ fn }) => fn.countAll<number>().as('there'))
    .where('cohortId', '=', cohortId)
    .where('part', '=', 'trainee')
    .where('role', '=', 'trainee')
    .where('personId', 'in', wanted)
    .executeTakeFirstOrThrow();
  return there === wanted.length;
}
