/** What somebody reads of their own calls: each with what it came to, whether it counts, and when a trainer wrote beside it. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { countingTry } from '../../course/which-counts.ts';
import type { OwnCall, RemarkedCall } from '../../protocol/record.ts';
import { askedBy, readAssignments } from '../assignments/assignment.ts';
import { readTries } from '../assignments/tries.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { type RecordedRow, recordedRows, tellRecorded } from './recorded.ts';
import { remarkedOf } from './remarked.ts';

const PAGE = 30;

interface Wanted {
  readonly locale: string;
  readonly before?: string | undefined;
  readonly assignment?: string | undefined;
  readonly version?: string | undefined;
}

interface Page {
  readonly calls: OwnCall[];
  readonly before: string | null;
}

export async function listOwnCalls(
  database: Database,
  learnerId: string,
  wanted: Wanted,
  now: number,
): Promise<Page> {
  const found = await wantedRows(database, learnerId, wanted);
  const rows = found.slice(0, PAGE);
  const counting = await countingMoments(database, learnerId, rows, now);
  const ids = rows.map(({ id }) => id);
  const remarked = new Map(
    (await remarkedOf(database, learnerId, ids)).map((one) => [one.attempt, one.remarked]),
  );
  const told = await tellRecorded(database, rows, { locale: wanted.locale, now: null });
  const calls = told.map((call) => ({
    ...call,
    counts: call.result !== null && counting(call.assignment, call.version) === call.opened,
    remarked: remarked.get(call.id) ?? null,
  }));
  const last = found.length > PAGE ? rows.at(-1) : undefined;
  return { calls, before: last ? `${last.openedMs} ${last.id}` : null };
}

const wantedRows = (
  database: Database,
  learnerId: string,
  { before, assignment, version }: Wanted,
): Promise<readonly RecordedRow[]> =>
  recordedRows(database, learnerId, PAGE + 1)
    .$if(before !== undefined, (query) => query.where((build) => behind(build, before ?? '')))
    .$if(assignment !== undefined, (query) => query.where('attempt.assignmentId', '=', assignment ?? ''))
    .$if(version !== undefined, (query) => query.where('attempt.scenarioVersionId', '=', version ?? ''))
    .execute();

/** As the list is ordered: the newest first, and those of one moment by their ids. */
function behind(build: ExpressionBuilder<Tables, 'attempt'>, place: string): Expression<SqlBool> {
  const [opened = '', id = ''] = place.split(' ');
  const at = build('attempt.openedMs', '=', Number(opened));
  return build.or([
    build('attempt.openedMs', '<', Number(opened)),
    build.and([at, build('attempt.id', '>', id)]),
  ]);
}

type CountingMoment = (assignment: string | null, version: string) => number | null;

/** When the call was opened whose result counts: one person opens one call of a thing at a time. */
async function countingMoments(
  database: Database,
  learner: string,
  rows: readonly RecordedRow[],
  now: number,
): Promise<CountingMoment> {
  const ids = [...new Set(rows.flatMap(({ assignmentId }) => assignmentId ?? []))];
  const asked = new Map((await readAssignments(database, ids)).map((one) => [one.row.id, one]));
  const zones = await zonesOf(
    database,
    [...asked.values()].map(({ row }) => row.cohortId),
  );
  const tries = await readTries(database, ids, learner);
  return (assignment, version) => {
    const whole = asked.get(assignment ?? '');
    if (!whole) return null;
    const zone = zones.get(whole.row.cohortId) ?? 'UTC';
    const theirs = tries.of({ assignment: whole.row.id, version, learner });
    return countingTry(askedBy(whole, zone), theirs, now)?.opened ?? null;
  };
}

async function zonesOf(database: Database, cohorts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (cohorts.length === 0) return new Map();
  const rows = await database
    .selectFrom('cohort')
    .select(['id', 'timeZone'])
    .where('id', 'in', cohorts)
    .execute();
  return new Map(rows.map(({ id, timeZone }) => [id, timeZone]));
}

/** More would be a list, and that is there with all calls. */
const MOST_REMARKED = 100;

export const listRemarked = async (database: Database, learnerId: string): Promise<RemarkedCall[]> =>
  (await remarkedOf(database, learnerId, null)).slice(0, MOST_REMARKED);
