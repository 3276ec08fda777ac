/** What a command has to say, before anybody decides how: data for programs, lines for people. */
import { LOCALES } from '../i18n/locales.ts';

/** 0: all good; 1: something was found; 2: the command was used wrongly. */
export type Exit = 0 | 1 | 2;

export interface Report {
  readonly exit: Exit;
  /** Printed as JSON with `--json`. */
  readonly data: unknown;
  /** Printed otherwise. */
  readonly lines: readonly string[];
}

/** Why a command did not do what it was asked to. */
export type Misuse =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-flag'
  | 'flag-elsewhere'
  | 'flag-twice'
  | 'value-missing'
  | 'value-unwanted'
  | 'name-missing'
  | 'name-unwanted'
  | 'bad-seed'
  | 'unknown-scenario'
  | 'second-round'
  | 'unknown-locale'
  | 'unknown-input'
  | 'unknown-line'
  | 'refused-input'
  | 'no-file'
  | 'unreadable'
  | 'too-large';

export const wrongUse = (code: Misuse, message: string): Report => ({
  exit: 2,
  data: { code, error: message },
  lines: [`${code}: ${message}`],
});

export const noSuchScenario = (ids: readonly string[]): Report =>
  wrongUse('unknown-scenario', `no such scenario among ${ids.join(', ')}; see list`);

export const noSuchLocale = (locale: string): Report =>
  wrongUse('unknown-locale', `no locale ${locale}; there are ${LOCALES.join(', ')}`);

/** For programs: JSON without the noise that sums of fractions leave behind. */
export const asJson = (data: unknown): string =>
  JSON.stringify(
    data,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value),
    2,
  );

/** Something that is wrong at a place of a file. */
export interface Placed {
  readonly file: string;
  readonly code: string;
  /** Keys from the top of the file; empty for the file as a whole. */
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly detail: string;
}

/** `file:line:column  code  path  detail`. */
export const placedLine = ({ file, code, path, line, column, detail }: Placed): string =>
  inColumns(line === null ? file : `${file}:${line}:${column}`, code, path, detail);

export const inColumns = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('  ');

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
