/** Assignments as they are stored. */
import type { Asked } from '../../course/mastery.ts';
import { type Terms, withUnsaid } from '../../course/terms.ts';
import type { Assignment } from '../../protocol/assignment.ts';
import type { Database } from '../database/open-database.ts';
import type { AssignmentRow } from '../database/tables.ts';

interface Item {
  readonly version: string;
  readonly scenario: string;
  readonly goal: string | null;
}

/** An assignment with all that belongs to it. */
export interface Whole {
  readonly row: AssignmentRow;
  readonly terms: Terms;
  readonly items: readonly Item[];
  /** Null: for everybody of the cohort. */
  readonly people: readonly string[] | null;
}

/** In the order of the ids; ids of nothing are left out. */
export async function readAssignments(database: Database, ids: readonly string[]): Promise<readonly Whole[]> {
  if (ids.length === 0) return [];
  const rows = await database.selectFrom('assignment').selectAll().where('id', 'in', ids).execute();
  const items = await database
    .selectFrom('assignmentItem')
    .innerJoin('scenarioVersion', 'scenarioVersion.id', 'scenarioVersionId')
    .select(['assignmentId', 'scenarioVersionId as version', 'scenario', 'goal'])
    .where('assignmentId', 'in', ids)
    .orderBy('position')
    .execute();
  const people = await database
    .selectFrom('assignmentPerson')
    .selectAll()
    .where('assignmentId', 'in', ids)
    .orderBy('personId')
    .execute();
  const itemsOf = Map.groupBy(items, ({ assignmentId }) => assignmentId);
  const peopleOf = Map.groupBy(people, ({ assignmentId }) => assignmentId);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rowOf.get(id);
    if (!row) return [];
    const those = (peopleOf.get(id) ?? []).map(({ personId }) => personId);
    return [
      {
        row,
        terms: readTerms(row),
        items: (itemsOf.get(id) ?? []).map(({ version, scenario, goal }) => ({ version, scenario, goal })),
        people: row.forAll === 1 ? null : those,
      },
    ];
  });
}

export const readTerms = ({ terms }: Pick<AssignmentRow, 'terms'>): Terms =>
  withUnsaid(JSON.parse(terms) as Terms);

export async function readAssignment(database: Database, id: string): Promise<Whole | null> {
  const [found] = await readAssignments(database, [id]);
  return found ?? null;
}

export const askedBy = ({ row, terms }: Whole, zone: string): Asked => ({
  terms,
  window: { opens: row.opensMs, due: row.dueMs },
  zone,
});

export function tell({ row, terms, items, people }: Whole): Assignment {
  return {
    id: row.id,
    cohort: row.cohortId,
    title: row.title,
    window: { opens: row.opensMs, due: row.dueMs },
    terms,
    items: [...items],
    people: people && [...people],
    withdrawn: row.withdrawnMs !== null,
  };
}
