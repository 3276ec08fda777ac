import { describe, expect, it } from 'vitest';
import { type Place, placeAfter } from './grid-keys.ts';

const LAST = { row: 40, column: 6 };
const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

const press = (key: string, at: Place, more: Partial<typeof NONE> = {}) =>
  placeAfter({ ...NONE, ...more, key }, at, LAST);

describe('a key in the table of progress', () => {
  it('goes one cell, and never over the edge', () => {
    expect(press('ArrowDown', { row: 3, column: 1 })).toEqual({ row: 4, column: 1 });
    expect(press('ArrowDown', LAST)).toEqual(LAST);
    expect(press('ArrowLeft', { row: 3, column: 0 })).toEqual({ row: 3, column: 0 });
    expect(press('ArrowUp', { row: 1, column: 2 })).toEqual({ row: 0, column: 2 });
  });

  it('goes ten people, to the ends of a row, and to the ends of the table', () => {
    expect(press('PageDown', { row: 35, column: 2 })).toEqual({ row: 40, column: 2 });
    expect(press('PageUp', { row: 5, column: 2 })).toEqual({ row: 1, column: 2 });
    expect(press('End', { row: 5, column: 2 })).toEqual({ row: 5, column: 6 });
    expect(press('Home', { row: 5, column: 2 }, { ctrlKey: true })).toEqual({ row: 1, column: 0 });
    expect(press('End', { row: 5, column: 2 }, { ctrlKey: true })).toEqual(LAST);
  });

  it('leaves to the browser what is the browser’s', () => {
    expect(press('ArrowLeft', { row: 5, column: 2 }, { altKey: true })).toBeNull();
    expect(press('Tab', { row: 5, column: 2 })).toBeNull();
    expect(press('a', { row: 5, column: 2 }, { ctrlKey: true })).toBeNull();
  });
});
