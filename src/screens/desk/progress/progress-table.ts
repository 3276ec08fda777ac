/** The table of progress as the screen draws it. */
import type { STANDINGS, Trend } from '../../../course/standing.ts';

/** What a cell can say; what is urgent stands first, and so it is sorted. */
export const CELL_STATES = [
  'overdue',
  'refresh-due',
  'used-up',
  'not-begun',
  'tried',
  'under-way',
  'passed-once',
  'mastered',
  'not-open',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** To a trainer it makes a difference whether somebody has tried. */
export function cellState(state: (typeof STANDINGS)[number], tries: number): CellState {
  if (state !== 'to-do') return state;
  return tries === 0 ? 'not-begun' : 'tried';
}

export interface Cell {
  readonly state: CellState;
  /** Whole points, 0 to 100; null where there is no result. */
  readonly best: number | null;
  readonly last: number | null;
  readonly trend: Trend | null;
  /** The result, where it is a trainer's word. */
  readonly byTrainer: number | null;
}

/** One scenario of one assignment. */
export interface Column {
  readonly key: string;
  /** Where its cell stands in a person's row. */
  readonly place: number;
  readonly assignment: string;
  readonly assignmentTitle: string;
  readonly scenario: string;
}

export interface PersonRow {
  readonly person: string;
  readonly name: string;
  /** For the search: without capitals and accents. */
  readonly folded: string;
  /** In the order of names. */
  readonly place: number;
  /** One for each column; null where it is not for this person. */
  readonly cells: readonly (Cell | null)[];
}

/** What people are looked for by; a person can be in several. */
export const GROUPS = [
  'overdue',
  'not-begun',
  'under-way',
  'passed',
  'mastered',
  'refresh-due',
  'used-up',
] as const;
export type Group = (typeof GROUPS)[number];

/** By name, by how much is mastered, or by a column. */
export interface Sort {
  readonly by: string;
  readonly down: boolean;
}
export const BY_NAME = 'name';
export const BY_DONE = 'done';

export interface Done {
  readonly mastered: number;
  readonly of: number;
}

export function doneOf({ cells }: PersonRow, columns: readonly Column[]): Done {
  let [mastered, of] = [0, 0];
  for (const { place } of columns) {
    const cell = cells[place];
    if (!cell) continue;
    of += 1;
    if (cell.state === 'mastered') mastered += 1;
  }
  return { mastered, of };
}
