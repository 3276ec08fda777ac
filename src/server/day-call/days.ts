/** The days of an organisation, each with the call that is played on it. */
import { callOfTheDay } from '../../contest/day-call.ts';
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

/** Its scenario, and what that is called in each language. */
export async function scenarioOf(database: Database, { scenarioVersionId }: DayCallRow) {
  const row = await findEditionRow(database, scenarioVersionId);
  if (!row) throw new Error('the call of a day has lost its scenario');
  const { scenario, titles } = tellEdition(row);
  return { scenario, titles };
}

/** What a call counts, as it is written down. */
const readMark = (mark: string | null): Mark | null => (mark === null ? null : (JSON.parse(mark) as Mark));

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

export interface DayPlayer {
  readonly id: string;
  readonly day: number;
  readonly name: string | null;
  /** Null: a recovery day. */
  readonly attempt: string | null;
  /** Null where it was not over before the day was. */
  readonly mark: Mark | null;
}

/** Whoever has done something with one of these days, oldest day first. */
export async function playersOf(
  database: Database,
  organisationId: string,
  days: readonly number[],
): Promise<readonly DayPlayer[]> {
  const rows = await database
    .selectFrom('dayPlayer')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('day', 'in', days)
    .orderBy('day')
    .execute();
  return rows.map(({ learnerId, name, day, attemptId, mark }) => ({
    id: learnerId,
    name,
    day,
    attempt: attemptId,
    mark: readMark(mark),
  }));
}

const WEEK = 7;

/** Of the seven days up to this one, those on which there was a call: on the others nobody was there. */
export async function weekOf(
  database: Database,
  { organisationId, day }: Pick<DayCallRow, 'organisationId' | 'day'>,
): Promise<readonly number[]> {
  const rows = await database
    .selectFrom('dayCall')
    .select('day')
    .where('organisationId', '=', organisationId)
    .where('day', '>', day - WEEK)
    .where('day', '<=', day)
    .execute();
  return rows.map((row) => row.day);
}
