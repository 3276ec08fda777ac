/** The days of an organisation, each with the call that is played on it. */
import { callOfTheDay, type DayPlayed } from '../../contest/day-call.ts';
import type { Mark } from '../../contest/mark.ts';
import { dayNumberOf, nextDayOf } from '../../course/calendar.ts';
import type { Database } from '../database/open-database.ts';
import type { DayCallRow } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';
import { findEditionRow, listEditions, tellEdition } from '../library/editions.ts';

/** Where a house has no group yet. */
const NOWHERE = 'UTC';

/** Today, as it was first asked for; null where there is no scenario. */
export async function today(
  database: Database,
  organisationId: string,
  now: number,
): Promise<DayCallRow | null> {
  const zone = await zoneOf(database, organisationId);
  const day = dayNumberOf(now, zone);
  const known = await findDay(database, organisationId, day);
  if (known) return known;
  const editions = await listEditions(database, organisationId, false);
  const scenario = callOfTheDay(
    organisationId,
    day,
    editions.map((edition) => edition.scenario),
  );
  const version = editions.find((edition) => edition.scenario === scenario)?.version;
  if (version === undefined) return null;
  const row = { organisationId, day, scenarioVersionId: version, closesMs: nextDayOf(now, zone) };
  // Of two who ask first, one is.
  await database
    .insertInto('dayCall')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return dayThere(database, organisationId, day);
}

/** That of its first group. */
async function zoneOf(database: Database, organisationId: string): Promise<string> {
  const cohort = await database
    .selectFrom('cohort')
    .select('timeZone')
    .where('organisationId', '=', organisationId)
    .orderBy('createdMs')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return cohort?.timeZone ?? NOWHERE;
}

const findDay = (database: Database, organisationId: string, day: number): Promise<DayCallRow | undefined> =>
  database
    .selectFrom('dayCall')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('day', '=', day)
    .executeTakeFirst();

/** Throws `not-found`. */
export async function dayThere(database: Database, organisationId: string, day: number): Promise<DayCallRow> {
  const row = await findDay(database, organisationId, day);
  if (!row) throw new Failed('not-found');
  return row;
}

/** By language. */
export async function titlesOf(database: Database, { scenarioVersionId }: DayCallRow) {
  const row = await findEditionRow(database, scenarioVersionId);
  return row ? tellEdition(row).titles : {};
}

/** What a call counts, as it is written down. */
export const readMark = (mark: string | null): Mark | null =>
  mark === null ? null : (JSON.parse(mark) as Mark);

/** The recovery days of one learner. */
export async function recoveryDays(
  database: Database,
  organisationId: string,
  learnerId: string,
): Promise<readonly number[]> {
  const rows = await database
    .selectFrom('dayPlayer')
    .select('day')
    .where('organisationId', '=', organisationId)
    .where('learnerId', '=', learnerId)
    .where('attemptId', 'is', null)
    .execute();
  return rows.map(({ day }) => day);
}

export interface DayPlayer extends DayPlayed {
  readonly id: string;
  readonly name: string | null;
  readonly recovery: boolean;
  readonly attempt: string | null;
}

/** Whoever has done something with one of these days, oldest day first. */
export async function playersOf(
  database: Database,
  organisationId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly DayPlayer[]> {
  const rows = await database
    .selectFrom('dayPlayer')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute();
  return rows.map(({ learnerId, name, day, attemptId, mark }) => ({
    id: learnerId,
    name,
    day,
    attempt: attemptId,
    recovery: attemptId === null,
    mark: readMark(mark),
  }));
}
