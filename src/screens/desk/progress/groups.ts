/** Which people a state means, how many they are, and in which order they stand. */
import {
  BY_DONE,
  BY_NAME,
  CELL_STATES,
  type CellState,
  type Column,
  doneOf,
  GROUPS,
  type Group,
  type PersonRow,
  type Sort,
} from './progress-table.ts';

const STATES: Readonly<Record<Exclude<Group, 'mastered'>, readonly CellState[]>> = {
  overdue: ['overdue'],
  'not-begun': ['not-begun'],
  'under-way': ['under-way', 'tried'],
  passed: ['passed-once'],
  'refresh-due': ['refresh-due'],
  'used-up': ['used-up'],
};

/** Whoever has mastered something has not done: that takes all of it. */
export function isIn(row: PersonRow, group: Group, columns: readonly Column[]): boolean {
  if (group === 'mastered') {
    const { mastered, of } = doneOf(row, columns);
    return of > 0 && mastered === of;
  }
  const states = STATES[group];
  return columns.some(({ place }) => {
    const state = row.cells[place]?.state;
    return state !== undefined && states.includes(state);
  });
}

export const countGroups = (
  rows: readonly PersonRow[],
  columns: readonly Column[],
): Readonly<Record<Group, number>> =>
  Object.fromEntries(
    GROUPS.map((group) => [group, rows.filter((row) => isIn(row, group, columns)).length]),
  ) as Record<Group, number>;

/** Without capitals and accents; the Turkish ı is an i to whoever looks for somebody. */
export const foldName = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');

/** What stands later in a column stands further down; people with nothing there come last either way. */
export function inOrder(
  rows: readonly PersonRow[],
  { by, down }: Sort,
  columns: readonly Column[],
): readonly PersonRow[] {
  const rank = rankBy(by, columns);
  const turn = down ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    if (a !== b && (a === null || b === null)) return a === null ? 1 : -1;
    return ((a ?? 0) - (b ?? 0)) * turn || one.place - other.place;
  });
}

type Rank = (row: PersonRow) => number | null;

function rankBy(by: string, columns: readonly Column[]): Rank {
  if (by === BY_NAME) return ({ place }) => place;
  if (by === BY_DONE) return (row) => shareOf(row, columns);
  const column = columns.find(({ key }) => key === by);
  return ({ cells }) => {
    const cell = column && cells[column.place];
    return cell ? CELL_STATES.indexOf(cell.state) * 1000 + (cell.best ?? 0) : null;
  };
}

function shareOf(row: PersonRow, columns: readonly Column[]): number | null {
  const { mastered, of } = doneOf(row, columns);
  return of === 0 ? null : mastered / of;
}
