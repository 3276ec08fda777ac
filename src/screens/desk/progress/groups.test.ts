import { describe, expect, it } from 'vitest';
import { countGroups, foldName, inOrder, isIn } from './groups.ts';
import {
  BY_DONE,
  BY_NAME,
  type Cell,
  type CellState,
  type Column,
  type PersonRow,
} from './progress-table.ts';

const columns: readonly Column[] = ['one', 'two'].map((key, place) => ({
  key,
  place,
  assignment: key,
  assignmentTitle: key,
  scenario: key,
}));

const cell = (state: CellState, best: number | null = null): Cell => ({
  state,
  best,
  last: best,
  trend: null,
  byTrainer: null,
});

const row = (name: string, place: number, ...cells: readonly (Cell | null)[]): PersonRow => ({
  person: name,
  name,
  folded: foldName(name),
  place,
  cells,
});

const anna = row('Anna', 0, cell('mastered', 90), cell('overdue', 40));
const bea = row('Bea', 1, cell('mastered', 80), cell('mastered', 70));
const kim = row('Kim', 2, cell('not-begun'), null);
const all = [anna, bea, kim];

describe('people by state', () => {
  it('are in every state that one of their scenarios is in', () => {
    expect(isIn(anna, 'overdue', columns)).toBe(true);
    expect(isIn(bea, 'overdue', columns)).toBe(false);
  });

  it('have mastered it only when that is so of all they were given', () => {
    expect(all.filter((one) => isIn(one, 'mastered', columns))).toEqual([bea]);
    expect(isIn(anna, 'mastered', columns.slice(0, 1))).toBe(true);
    expect(isIn(kim, 'mastered', columns.slice(1))).toBe(false);
  });

  it('are counted by what is looked at', () => {
    expect(countGroups(all, columns)).toMatchObject({ overdue: 1, mastered: 1, 'not-begun': 1, passed: 0 });
    expect(countGroups(all, columns.slice(0, 1))).toMatchObject({ overdue: 0, mastered: 2 });
  });
});

describe('people in order', () => {
  const names = (rows: readonly PersonRow[]) => rows.map(({ name }) => name);

  it('stand by name, either way', () => {
    expect(names(inOrder(all, { by: BY_NAME, down: true }, columns))).toEqual(['Kim', 'Bea', 'Anna']);
  });

  it('stand by how much they have mastered', () => {
    expect(names(inOrder(all, { by: BY_DONE, down: true }, columns))).toEqual(['Bea', 'Anna', 'Kim']);
  });

  it('stand by a column with what is urgent first, and last where it is not for them', () => {
    expect(names(inOrder(all, { by: 'two', down: false }, columns))).toEqual(['Anna', 'Bea', 'Kim']);
    expect(names(inOrder(all, { by: 'two', down: true }, columns))).toEqual(['Bea', 'Anna', 'Kim']);
  });
});

it('names are found without their accents', () => {
  expect(foldName('Öykü ÇELİK')).toBe('oyku celik');
  expect(foldName('Mārtiņš Işık')).toBe('martins isik');
});
