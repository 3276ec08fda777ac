/** For how long an organisation keeps people who do not come any more. */
import { record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';

const DAY = 24 * 60 * 60 * 1000;

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
  { organisationId, personId }: Actor,
  days: number | null,
  request: string,
  now: number,
): Promise<void> {
  await transact(database, async (within) => {
    const before = await readRetention(within, organisationId);
    const { numUpdatedRows } = await within
      .updateTable('organisation')
      .set({ retentionDays: days })
      .where('id', '=', organisationId)
      .where('retentionDays', before === null ? 'is' : '=', before)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Failed('conflict');
    const deed = { organisationId, actorId: personId, action: 'run-organisation', request } as const;
    await record(within, { ...deed, object: organisationId, change: { retentionDays: [before, days] } }, now);
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
