/** Which cell a key leads to. */

/** Row 0 is the head; columns count from the left. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the Tab key comes in: the first name. */
export const FIRST: Place = { row: 1, column: 1 };

/** Rows of one press of Page Down. */
const PAGE = 10;

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Null where the key leads nowhere. */
export function placeAfter(keys: Keys, at: Place, last: Place): Place | null {
  if (keys.altKey || keys.metaKey || keys.shiftKey) return null;
  const to = keys.ctrlKey ? withControl(keys.key, last) : plain(keys.key, at, last);
  return to && { row: within(to.row, last.row), column: within(to.column, last.column) };
}

const within = (value: number, last: number): number => Math.max(0, Math.min(last, value));

function withControl(key: string, last: Place): Place | null {
  if (key === 'Home') return { row: 1, column: 0 };
  return key === 'End' ? last : null;
}

function plain(key: string, { row, column }: Place, last: Place): Place | null {
  const steps: Readonly<Record<string, Place>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: last.column },
    PageUp: { row: Math.max(1, row - PAGE), column },
    PageDown: { row: row + PAGE, column },
  };
  return steps[key] ?? null;
}
