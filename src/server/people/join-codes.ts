/** Codes by which people join a cohort. */
import { DAY } from '../../course/day.ts';
import type { JoinCodeState } from '../../protocol/cohort.ts';
import { makeJoinCode, readJoinCode } from '../accounts/secrets.ts';
import { type By, record } from '../audit/audit.ts';
import { idOfNew, type Keyed, makeOnce } from '../database/make-once.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { mustBeActive } from './cohorts.ts';

interface Terms extends Keyed {
  readonly days: number;
  readonly mostUses: number;
}

export async function openJoinCode(
  database: Database,
  cohortId: string,
  terms: Terms,
  by: By,
  now: number,
): Promise<JoinCodeState> {
  const { days, mostUses } = terms;
  const id = idOfNew(terms, 'join-code', cohortId, by.actorId);
  await makeOnce(database, { table: 'joinCode', id }, async (within) => {
    await mustBeActive(within, cohortId);
    await mustNotBeFull(within, 'join-codes', cohortId);
    await within
      .insertInto('joinCode')
      .values({
        id,
        cohortId,
        code: makeJoinCode(),
        mostUses,
        uses: 0,
        expiresMs: now + days * DAY,
        createdMs: now,
        revokedMs: null,
      })
      .execute();
    // The code itself opens a door; the log is read by more people.
    const change = { joinCode: id, days, mostUses };
    await record(within, { ...by, action: 'run-cohort', object: cohortId, change }, now);
  });
  return selectJoinCodes(database).where('id', '=', id).executeTakeFirstOrThrow();
}

const selectJoinCodes = (database: Database) =>
  database
    .selectFrom('joinCode')
    .select(['id', 'code', 'expiresMs as expires', 'mostUses', 'uses', 'revokedMs as revoked']);

export const listJoinCodes = (database: Database, cohortId: string): Promise<JoinCodeState[]> =>
  selectJoinCodes(database)
    .where('cohortId', '=', cohortId)
    .orderBy('createdMs', 'desc')
    .orderBy('id')
    .execute();

/** Gives whether the cohort has such a code; one that is revoked already stays as it is. */
export function revokeJoinCode(
  database: Database,
  cohortId: string,
  id: string,
  by: By,
  now: number,
): Promise<boolean> {
  return transact(database, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('joinCode')
      .set((build) => ({ revokedMs: build.fn.coalesce(build.ref('revokedMs'), build.val(now)) }))
      .where('id', '=', id)
      .where('cohortId', '=', cohortId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    const change = { joinCode: id, revoked: true };
    await record(within, { ...by, action: 'run-cohort', object: cohortId, change }, now);
    return true;
  });
}

/**
 * Takes a place of a code and gives its cohort; null where the code is unknown, used up, too old, revoked or of another
 * organisation, which nobody is told apart. One statement, so that the last place is taken once.
 */
export async function takePlace(
  database: Database,
  typed: string,
  now: number,
  organisationId: string | null = null,
): Promise<string | null> {
  const taken = await database
    .updateTable('joinCode')
    .set(({ eb }) => ({ uses: eb('uses', '+', 1) }))
    .where('code', '=', readJoinCode(typed))
    .where('revokedMs', 'is', null)
    .where('expiresMs', '>', now)
    .whereRef('uses', '<', 'mostUses')
    .where((build) => {
      const active = build
        .selectFrom('cohort')
        .select('cohort.id')
        .whereRef('cohort.id', '=', 'joinCode.cohortId')
        .where('cohort.archivedMs', 'is', null);
      return build.exists(
        organisationId === null ? active : active.where('organisationId', '=', organisationId),
      );
    })
    .returning('cohortId')
    .executeTakeFirst();
  return taken?.cohortId ?? null;
}
