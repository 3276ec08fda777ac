/** Reminds people of what they have left to do: shown where they come in, once a day and assignment at most. */
import { randomUUID } from 'node:crypto';
import { dayOf } from '../../course/calendar.ts';
import { type By, record } from '../audit/audit.ts';
import { partsOf } from '../database/in-parts.ts';
import type { Database } from '../database/open-database.ts';
import type { NudgeRow } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { type Course, type Learning, readCourse } from './course.ts';

export interface Reminding {
  readonly cohortId: string;
  readonly people: readonly string[];
  /** Null: everything. */
  readonly assignment: string | null;
}

interface Reminded {
  readonly batch: string;
  readonly reminded: number;
  readonly spared: number;
}

export async function nudge(
  database: Database,
  reminding: Reminding,
  by: By,
  now: number,
): Promise<Reminded> {
  const course = await readCourse(database, reminding.cohortId, now, false);
  const batch = randomUUID();
  const rows = openTo(course, reminding).map((place) => ({
    id: randomUUID(),
    ...place,
    batch,
    day: dayOf(now, course.zone),
    createdMs: now,
    seenMs: null,
  }));
  const reminded = await transact(database, async (within) => {
    await mustBeUsed(within, reminding.cohortId);
    const people = new Set<string>();
    for (const some of partsOf(rows))
      for (const { personId } of await write(within, some)) people.add(personId);
    const change = { batch, reminded: people.size };
    await record(within, { ...by, action: 'run-cohort', object: reminding.cohortId, change }, now);
    return people.size;
  });
  return { batch, reminded, spared: new Set(reminding.people).size - reminded };
}

/** Throws `cohort-archived` where it was put away: it asks nothing any more. */
export async function mustBeUsed(within: Database, cohortId: string): Promise<void> {
  const { archivedMs } = await within
    .selectFrom('cohort')
    .select('archivedMs')
    .where('id', '=', cohortId)
    .executeTakeFirstOrThrow();
  if (archivedMs !== null) throw new Failed('cohort-archived');
}

/** Those of the people that are trainees here, each with the assignments in which they can still do something. */
function openTo(course: Course, { people, assignment }: Reminding) {
  const wanted = new Set(people);
  const asked = course.assignments.filter(({ row }) => assignment === null || row.id === assignment);
  const isOpen = (who: Learning) => (whole: (typeof asked)[number]) =>
    (course.standings(whole, who) ?? []).some(({ open }) => open);
  return course.people
    .filter(({ person }) => wanted.has(person))
    .flatMap((who) =>
      asked.filter(isOpen(who)).map(({ row }) => ({ personId: who.person, assignmentId: row.id })),
    );
}

const write = (within: Database, rows: readonly NudgeRow[]) =>
  within
    .insertInto('nudge')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['personId', 'assignmentId', 'day']).doNothing())
    .returning('personId')
    .execute();

export interface TakenBack {
  readonly taken: number;
  readonly seen: number;
}

/** What somebody has seen stays. */
export async function takeBack(
  database: Database,
  { cohortId, batch }: { readonly cohortId: string; readonly batch: string },
  by: By,
  now: number,
): Promise<TakenBack> {
  return transact(database, async (within) => {
    const here = within.selectFrom('assignment').select('id').where('cohortId', '=', cohortId);
    const gone = await within
      .deleteFrom('nudge')
      .where('batch', '=', batch)
      .where('seenMs', 'is', null)
      .where('assignmentId', 'in', here)
      .returning('personId')
      .execute();
    const rest = await within
      .selectFrom('nudge')
      .select('personId')
      .distinct()
      .where('batch', '=', batch)
      .where('assignmentId', 'in', here)
      .execute();
    const seen = new Set(rest.map(({ personId }) => personId));
    const taken = new Set(gone.map(({ personId }) => personId).filter((id) => !seen.has(id)));
    const change = { batch, taken: taken.size };
    await record(within, { ...by, action: 'run-cohort', object: cohortId, change }, now);
    return { taken: taken.size, seen: seen.size };
  });
}
