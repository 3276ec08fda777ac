/** Gives people the role and the cohorts that their provider grants them. */
import type { CohortPart } from '../../protocol/action.ts';
import type { Granted } from '../accounts/claims.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { isStaff } from './members.ts';
import { changeRole } from './roles.ts';

interface Whose {
  readonly personId: string;
  readonly request: string;
}

/** Gives what could not be granted, as codes. Memberships are only added: whom a cohort keeps is for its trainers to say. */
export async function giveGranted(
  database: Database,
  { personId, request }: Whose,
  { role, cohorts }: Granted,
  now: number,
): Promise<readonly string[]> {
  const { organisationId } = await personIn(database, personId);
  // The server itself does it: nobody of the organisation has.
  const by = { organisationId, actorId: null, request };
  const kept = role === null ? null : await tried(changeRole(database, { personId, role }, by, now));
  const wrong: string[] = kept === null ? [] : [kept];
  for (const place of cohorts) {
    const refused = await transact(database, (within) => takeIn(within, { ...place, personId }, by, now));
    if (refused !== null) wrong.push(refused);
  }
  return wrong;
}

interface Place {
  readonly cohort: string;
  readonly part: CohortPart;
  readonly personId: string;
}

/** Null where they are in it, and a code where they cannot be. */
async function takeIn(
  within: Database,
  { cohort, part, personId }: Place,
  by: By,
  now: number,
): Promise<string | null> {
  const found = await within
    .selectFrom('cohort')
    .select('id')
    .where('id', '=', cohort)
    .where('organisationId', '=', by.organisationId)
    .where('archivedMs', 'is', null)
    .executeTakeFirst();
  if (!found) return `no cohort ${cohort}`;
  if (part === 'trainer' && !isStaff((await personIn(within, personId)).role)) return 'not-a-trainer';
  const { numInsertedOrUpdatedRows } = await within
    .insertInto('cohortMember')
    .values({ cohortId: cohort, personId, part, joinedMs: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const change = { member: personId, part };
  if (numInsertedOrUpdatedRows)
    await record(within, { ...by, action: 'run-cohort', object: cohort, change }, now);
  return null;
}

const personIn = (database: Database, personId: string) =>
  database
    .selectFrom('person')
    .select(['organisationId', 'role'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();

/** The last administrator stays one, whatever a provider says. */
async function tried(changing: Promise<boolean>): Promise<string | null> {
  try {
    await changing;
    return null;
  } catch (error) {
    if (error instanceof Failed && error.code === 'last-administrator') return error.code;
    throw error;
  }
}
