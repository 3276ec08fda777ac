/** What somebody looks for among people, kept in this window: still there after a reload, and on the way back. */
import {
  BY_DONE,
  BY_NAME,
  type Column,
  GROUPS,
  type Group,
  type Sort,
} from '../../../screens/desk/progress/progress-table.ts';
import { keep, readKept } from '../../web-storage.ts';

export interface Look {
  readonly name: string;
  readonly group: Group | null;
  readonly assignment: string | null;
  readonly sort: Sort;
}

/** Everybody, by name. */
export const NO_LOOK: Look = { name: '', group: null, assignment: null, sort: { by: BY_NAME, down: false } };

export const writeLook = (look: Look): string => JSON.stringify(look);

/** Of what was kept, or written there by something else, all that can be read. */
export function readLook(text: string | null): Look {
  const { name, group, assignment, sort } = fieldsOf(text);
  return {
    name: typeof name === 'string' ? name : NO_LOOK.name,
    group: GROUPS.find((known) => known === group) ?? null,
    assignment: typeof assignment === 'string' ? assignment : null,
    sort: isSort(sort) ? { by: sort.by, down: sort.down } : NO_LOOK.sort,
  };
}

function fieldsOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

const isSort = (sort: unknown): sort is Sort =>
  typeof sort === 'object' &&
  sort !== null &&
  'by' in sort &&
  typeof sort.by === 'string' &&
  'down' in sort &&
  typeof sort.down === 'boolean';

/** What is there no more, a withdrawn assignment or a column of it, is not looked for. */
export function fitting(look: Look, columns: readonly Pick<Column, 'key' | 'assignment'>[]): Look {
  const assignment = columns.some((one) => one.assignment === look.assignment) ? look.assignment : null;
  const shown = columns.filter((one) => assignment === null || one.assignment === assignment);
  const { by } = look.sort;
  const sorts = by === BY_NAME || by === BY_DONE || shown.some(({ key }) => key === by);
  return { ...look, assignment, sort: sorts ? look.sort : NO_LOOK.sort };
}

/** A window that keeps nothing begins anew each time. */
export const lookIn = (place: string): Look => readLook(readKept('sessionStorage', place));

export const keepLook = (place: string, look: Look): void => keep('sessionStorage', place, writeLook(look));
