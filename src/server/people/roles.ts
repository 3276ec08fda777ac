/** Changes what people may; an organisation always keeps an administrator. */
import type { Transaction } from 'kysely';
import type { PersonRole } from '../../protocol/action.ts';
import { dropRecoveryPhrase } from '../accounts/recovery.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';

interface NewRole {
  readonly personId: string;
  readonly role: PersonRole;
}

/**
 * Whoever had another role is signed out everywhere, links that were made for them are void, and staff keep no recovery
 * phrase: what was opened for less must not open more. Gives whether anything has changed.
 */
export function changeRole(
  database: Database,
  { personId, role }: NewRole,
  by: By,
  now: number,
): Promise<boolean> {
  const { organisationId } = by;
  return transact(database, async (within) => {
    await followOneAnother(within, organisationId);
    const { numUpdatedRows } = await within
      .updateTable('person')
      .set({ role })
      .where('id', '=', personId)
      .where('organisationId', '=', organisationId)
      .where('role', '!=', role)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await mustHaveAdministrator(within, organisationId);
    await within.deleteFrom('session').where('personId', '=', personId).execute();
    await within.deleteFrom('signInLink').where('personId', '=', personId).execute();
    if (role === 'trainee') await trainsNobody(within, personId);
    else await dropRecoveryPhrase(within, personId);
    await record(within, { ...by, action: 'change-role', object: personId, change: { role } }, now);
    return true;
  });
}

/** Two administrators who each take the other's role at the same moment: the second waits here, and then counts anew. */
export async function followOneAnother(within: Transaction<Tables>, organisationId: string): Promise<void> {
  await within
    .updateTable('organisation')
    .set(({ eb }) => ({ roleChanges: eb('roleChanges', '+', 1) }))
    .where('id', '=', organisationId)
    .execute();
}

export async function mustHaveAdministrator(
  within: Transaction<Tables>,
  organisationId: string,
): Promise<void> {
  const left = await within
    .selectFrom('person')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'administrator')
    .limit(1)
    .executeTakeFirst();
  if (!left) throw new Failed('last-administrator');
}

async function trainsNobody(within: Transaction<Tables>, personId: string): Promise<void> {
  await within
    .deleteFrom('cohortMember')
    .where('personId', '=', personId)
    .where('part', '=', 'trainer')
    .execute();
}
