/** For how long an organisation keeps people who do not come any more. */
import { DAY } from '../../course/day.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';

/** Null: for ever. */
export async function readRetention(database: Database, organisationId: string): Promise<number | null> {
  const { retentionDays } = await database
    .selectFrom('organisation')
    .select('retentionDays')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return retentionDays;
}

export async function setRetention(
  database: Database,
  by: By,
  days: number | null,
  now: number,
): Promise<void> {
  const { organisationId } = by;
  await transact(database, async (within) => {
    const before = await readRetention(within, organisationId);
    const { numUpdatedRows } = await within
      .updateTable('organisation')
      .set({ retentionDays: days })
      .where('id', '=', organisationId)
      .where('retentionDays', before === null ? 'is' : '=', before)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Failed('conflict');
    const change = { retentionDays: [before, days] };
    await record(within, { ...by, action: 'run-organisation', object: organisationId, change }, now);
  });
}

/** Who is to go; administrators stay, somebody must be able to come in. */
export async function unseenPeople(
  database: Database,
  organisationId: string,
  now: number,
): Promise<{ readonly since: number; readonly people: readonly string[] }> {
  const days = await readRetention(database, organisationId);
  if (days === null) return { since: 0, people: [] };
  const since = now - days * DAY;
  const people = await database
    .selectFrom('person')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('seenMs', '<=', since)
    .where('role', '!=', 'administrator')
    .orderBy('id')
    .execute();
  return { since, people: people.map(({ id }) => id) };
}
