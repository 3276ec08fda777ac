/** What a command has to say, before anybody decides how: data for programs, lines for people. */

/** 0: all good; 1: something was found; 2: the command was used wrongly. */
export type Exit = 0 | 1 | 2;

export interface Report {
  readonly exit: Exit;
  /** Printed as JSON with `--json`. */
  readonly data: unknown;
  /** Printed otherwise. */
  readonly lines: readonly string[];
}

export const wrongUse = (message: string): Report => ({
  exit: 2,
  data: { error: message },
  lines: [message],
});

export const noSuchScenario = (ids: readonly string[]): Report =>
  wrongUse(`no such scenario among ${ids.join(', ')}; see list`);

/** Columns side by side, each as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
