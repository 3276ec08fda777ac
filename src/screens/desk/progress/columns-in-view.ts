/** Which columns of a wide table are drawn: those in the window, and the one that has the focus. Pure. */

/** From `first` to before `last`. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** In steps of so many, so that not every small move draws all rows anew. */
const STEP = 4;

/** Before anything could be measured: as many as fill a large window. */
export const FIRST_COLUMNS: ColumnRange = { first: 0, last: 2 * STEP };

interface Measures {
  /** CSS pixels the table is scrolled by, the width of its window, where its columns begin, and how wide each is. */
  readonly scrolled: number;
  readonly window: number;
  readonly begin: number;
  readonly column: number;
}

export function columnsIn({ scrolled, window, begin, column }: Measures): ColumnRange {
  if (column <= 0) return FIRST_COLUMNS;
  const from = (scrolled - begin) / column;
  const to = (scrolled + window - begin) / column;
  return {
    first: Math.max(0, Math.floor(from / STEP) * STEP),
    last: Math.max(STEP, Math.ceil(to / STEP) * STEP),
  };
}

/** A column that is drawn, by its place; or the room of so many that are not, from a place on. */
export type Piece = { readonly column: number } | { readonly gap: number; readonly from: number };

/** All of a row in its order; `focused` is drawn wherever it is. */
export function piecesOf(
  count: number,
  { first, last }: ColumnRange,
  focused: number | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = 0;
  const close = (until: number) => {
    if (gap > 0) pieces.push({ gap, from: until - gap });
    gap = 0;
  };
  for (let column = 0; column < count; column += 1) {
    if ((column < first || column >= last) && column !== focused) gap += 1;
    else {
      close(column);
      pieces.push({ column });
    }
  }
  close(count);
  return pieces;
}
