/** Progress for the person who waits: on stderr, and only when that is a terminal, so that no output ever holds it. */

export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** `done` of `of` is behind us, `what` is being worked on; replaces what was shown before. */
  show(done: number, of: number, what: string): void;
  /** Leaves the terminal as it was. */
  clear(): void;
}

const CLEAR_LINE = '\r\x1b[K';
const SILENT: Progress = { show: () => {}, clear: () => {} };

export function openProgress(terminal: Terminal = process.stderr): Progress {
  if (!terminal.isTTY) return SILENT;
  return {
    show: (done, of, what) => terminal.write(`${CLEAR_LINE}${done}/${of}  ${what}`),
    clear: () => terminal.write(CLEAR_LINE),
  };
}

/** Works on one item after the other and shows on the way which one it is. */
export function mapWithProgress<T, R>(
  items: readonly T[],
  nameOf: (item: T) => string,
  work: (item: T) => R,
  progress: Progress = openProgress(),
): readonly R[] {
  try {
    return items.map((item, place) => {
      progress.show(place, items.length, nameOf(item));
      return work(item);
    });
  } finally {
    progress.clear();
  }
}
