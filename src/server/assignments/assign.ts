/** Gives out an assignment: whole, or not at all. */
import type { z } from 'zod';
import { instantOf } from '../../course/calendar.ts';
import { fittingGoals } from '../../engine/scenario/goals.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import type { Fault } from '../../protocol/problem.ts';
import { type By, record } from '../audit/audit.ts';
import { idOfNew, makeOnce } from '../database/make-once.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';

type Wanted = z.output<(typeof ASSIGNMENT_ROUTES)['assign']['body']>;

export interface Where {
  readonly organisationId: string;
  readonly cohortId: string;
}

/** Gives its id; throws `assignment-refused` with every fault. */
export function assign(
  database: Database,
  where: Where,
  wanted: Wanted,
  by: By,
  now: number,
): Promise<string> {
  const id = idOfNew(wanted, 'assign', where.cohortId, by.actorId);
  return makeOnce(database, { table: 'assignment', id }, async (within) => {
    await mustNotBeFull(within, 'assignments', where.cohortId);
    const zone = await zoneOf(within, where.cohortId);
    const window = windowOf(wanted, zone);
    const faults = [...window.faults, ...(await faultsIn(within, where, wanted))];
    if (faults.length > 0) throw new Failed('assignment-refused', { faults });
    await within
      .insertInto('assignment')
      .values({
        id,
        ...where,
        title: wanted.title,
        terms: JSON.stringify(wanted.terms),
        opensMs: window.opens,
        dueMs: window.due,
        forAll: wanted.people === null ? 1 : 0,
        createdMs: now,
        withdrawnMs: null,
      })
      .execute();
    await within.insertInto('assignmentItem').values(itemsOf(id, wanted)).execute();
    const people = (wanted.people ?? []).map((personId) => ({ assignmentId: id, personId }));
    if (people.length > 0) await within.insertInto('assignmentPerson').values(people).execute();
    const { versions, goals = {}, people: chosen } = wanted;
    const change = { assignment: id, versions, goals, people: chosen };
    await record(within, { ...by, action: 'assign', object: where.cohortId, change }, now);
  });
}

const itemsOf = (assignmentId: string, { versions, goals = {} }: Wanted) =>
  versions.map((scenarioVersionId, position) => ({
    assignmentId,
    position,
    scenarioVersionId,
    goal: goals[scenarioVersionId] ?? null,
  }));

export async function zoneOf(database: Database, cohortId: string): Promise<string> {
  const { timeZone } = await database
    .selectFrom('cohort')
    .select('timeZone')
    .where('id', '=', cohortId)
    .executeTakeFirstOrThrow();
  return timeZone;
}

interface ReadWindow {
  readonly opens: number;
  readonly due: number | null;
  readonly faults: readonly Fault[];
}

/** Local times of the cohort as instants, once and for all: a clock change later moves nothing. */
function windowOf(
  { opens, due }: { readonly opens: string; readonly due: string | null },
  zone: string,
): ReadWindow {
  const [from, to] = [instantOf(opens, zone), due === null ? null : instantOf(due, zone)];
  const faults: Fault[] = [];
  if (from === null) faults.push({ path: 'opens', code: 'no-time' });
  if (due !== null && to === null) faults.push({ path: 'due', code: 'no-time' });
  if (from !== null && to !== null && to <= from) faults.push({ path: 'due', code: 'due-before-opening' });
  return { opens: from ?? 0, due: to, faults };
}

async function faultsIn(
  database: Database,
  { organisationId, cohortId }: Where,
  { versions, goals = {}, people }: Wanted,
): Promise<readonly Fault[]> {
  const there = await database
    .selectFrom('scenarioVersion')
    .select(['id', 'accepted'])
    .where('id', 'in', versions)
    .where('publisher', 'in', [organisationId, ''])
    .where('retiredMs', 'is', null)
    .execute();
  const learners = people === null ? [] : await learnersOf(database, cohortId, people);
  return [
    ...missing(
      'versions',
      versions,
      there.map(({ id }) => id),
    ),
    ...repeated('versions', versions),
    ...goalFaults(goals, there),
    ...missing('people', people ?? [], learners),
    ...repeated('people', people ?? []),
  ];
}

async function learnersOf(
  database: Database,
  cohortId: string,
  people: readonly string[],
): Promise<readonly string[]> {
  const found = await database
    .selectFrom('cohortMember')
    .select('personId')
    .where('cohortId', '=', cohortId)
    .where('part', '=', 'trainee')
    .where('personId', 'in', people)
    .execute();
  return found.map(({ personId }) => personId);
}

/** Only one that puts the customer at the centre can be set: what a trainer sets is no trap (TR-13). */
function goalFaults(
  goals: Readonly<Record<string, string>>,
  there: readonly { readonly id: string; readonly accepted: string }[],
): readonly Fault[] {
  const fitting = new Map(
    there.map(({ id, accepted }) => [id, fittingGoals(JSON.parse(accepted) as Scenario)]),
  );
  return Object.entries(goals).flatMap(([version, goal]) =>
    fitting.get(version)?.includes(goal) ? [] : [{ path: `goals.${version}`, code: 'not-there' }],
  );
}

const missing = (path: string, wanted: readonly string[], there: readonly string[]): readonly Fault[] =>
  wanted.flatMap((id, index) =>
    there.includes(id) ? [] : [{ path: `${path}.${index}`, code: 'not-there' }],
  );

const repeated = (path: string, wanted: readonly string[]): readonly Fault[] =>
  wanted.flatMap((id, index) =>
    wanted.indexOf(id) === index ? [] : [{ path: `${path}.${index}`, code: 'twice' }],
  );
