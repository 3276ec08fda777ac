import { describe, expect, it } from 'vitest';
import { columnsIn, FIRST_COLUMNS, piecesOf } from './columns-in-view.ts';

const TABLE = { window: 1200, begin: 400, column: 200 };

describe('the columns of a wide table', () => {
  it('are drawn where the window is, a few beyond its edges', () => {
    expect(columnsIn({ ...TABLE, scrolled: 0 })).toEqual({ first: 0, last: 4 });
    expect(columnsIn({ ...TABLE, scrolled: 1 })).toEqual({ first: 0, last: 8 });
    expect(columnsIn({ ...TABLE, scrolled: 2000 })).toEqual({ first: 8, last: 16 });
  });

  it('are those at its beginning as long as nothing could be measured', () => {
    expect(columnsIn({ scrolled: 0, window: 0, begin: 0, column: 0 })).toEqual(FIRST_COLUMNS);
  });

  it('that are not drawn keep their room', () => {
    expect(piecesOf(6, { first: 2, last: 4 }, null)).toEqual([
      { gap: 2, from: 0 },
      { column: 2 },
      { column: 3 },
      { gap: 2, from: 4 },
    ]);
    expect(piecesOf(2, { first: 0, last: 8 }, null)).toEqual([{ column: 0 }, { column: 1 }]);
    expect(piecesOf(0, { first: 0, last: 8 }, null)).toEqual([]);
  });

  it('with the focus is drawn wherever it is', () => {
    expect(piecesOf(6, { first: 0, last: 2 }, 4)).toEqual([
      { column: 0 },
      { column: 1 },
      { gap: 2, from: 2 },
      { column: 4 },
      { gap: 1, from: 5 },
    ]);
  });
});
