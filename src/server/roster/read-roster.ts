/** CSV, as programs and people write it, into lines of a roster, with all that is wrong with them. */
import { CsvError, parse } from 'csv-parse/sync';
import type { CohortPart } from '../../protocol/action.ts';
import { MOST_ROSTER_LINES, type RosterFaultCode } from '../../protocol/roster.ts';
import { DisplayName, Id, Login } from '../../protocol/words.ts';
import { type Column, columnOf, partOf } from './columns.ts';

export interface RosterFault {
  readonly line: number;
  readonly code: RosterFaultCode;
}

export interface RosterLine {
  readonly line: number;
  /** Of somebody who is there, where the line says so. */
  readonly id: string | null;
  readonly displayName: string;
  readonly login: string | null;
  readonly part: CohortPart;
}

export interface ReadRoster {
  readonly lines: readonly RosterLine[];
  readonly ignored: readonly string[];
  readonly faults: readonly RosterFault[];
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export function readRoster(csv: string): ReadRoster {
  const text = csv.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (isNoText(text)) return onlyFault({ line: 1, code: 'not-a-table' });
  const rows = rowsOf(text);
  if ('code' in rows) return onlyFault(rows);
  const [heading, ...rest] = rows;
  if (!heading || rest.length === 0) return onlyFault({ line: 1, code: 'roster-empty' });
  if (rest.length > MOST_ROSTER_LINES)
    return onlyFault({ line: rest[MOST_ROSTER_LINES]?.line ?? 0, code: 'too-many-lines' });
  return readRows(heading, rest);
}

/** A spreadsheet's own file, which is packed (`PK`), or anything else that no table of text has in it. */
const isNoText = (text: string): boolean => text.startsWith('PK\u0003\u0004') || text.includes('\0');

const onlyFault = (fault: RosterFault): ReadRoster => ({ lines: [], ignored: [], faults: [fault] });

/** No name and no login comes near this; a quotation mark that is never closed does. */
const LONGEST_ROW = 10_000;

/** Rows that hold something; a fault where this is no CSV. */
function rowsOf(text: string): readonly Row[] | RosterFault {
  try {
    // Its types do not know what `info` makes of the rows.
    const parsed: unknown = parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      to: 2 * MOST_ROSTER_LINES,
      info: true,
    });
    return placed(parsed as readonly Parsed[]).filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: Number(error.lines ?? 0) || 1, code: 'csv-broken' };
  }
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** The reader tells in which line a row ends; it begins behind the row before. */
const placed = (parsed: readonly Parsed[]): Row[] =>
  parsed.map(({ record }, index) => ({
    line: (parsed[index - 1]?.info.lines ?? 0) + 1,
    cells: record.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()),
  }));

const DELIMITERS = [',', ';', '\t'];

/** Whatever parts the headings: spreadsheets write semicolons where numbers have a comma. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, LONGEST_ROW).trimStart().split('\n', 1)[0] ?? '';
  const bare = heading.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => bare.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function readRows(heading: Row, rows: readonly Row[]): ReadRoster {
  const columns = heading.cells.map(columnOf);
  const known = columns.filter((column) => column !== null);
  const ignored = heading.cells.filter((cell, index) => cell !== '' && columns[index] === null).slice(0, 50);
  if (!known.includes('name'))
    return { ...onlyFault({ line: heading.line, code: 'column-missing' }), ignored };
  if (new Set(known).size < known.length) return onlyFault({ line: heading.line, code: 'column-twice' });
  const read = rows.map((row) => readRow(row, columns));
  return {
    lines: read.filter((line) => 'displayName' in line),
    ignored,
    faults: read.filter((line) => 'code' in line),
  };
}

/** The first that is wrong with a row, or the row as it is meant. */
function readRow({ line, cells }: Row, columns: readonly (Column | null)[]): RosterLine | RosterFault {
  if (cells.slice(columns.length).some((cell) => cell !== '')) return { line, code: 'too-many-columns' };
  const cellOf = (column: Column): string => bare(cells[columns.indexOf(column)] ?? '');
  const [name, login, part] = [cellOf('name'), cellOf('login'), partOf(cellOf('part') || 'trainee')];
  if (/\uFFFD/.test(name + login)) return { line, code: 'not-unicode' };
  if (name === '') return { line, code: 'name-missing' };
  const displayName = DisplayName.safeParse(name);
  if (!displayName.success) return { line, code: 'name-invalid' };
  const accepted = Login.safeParse(login);
  if (login !== '' && !accepted.success) return { line, code: 'login-invalid' };
  if (part === null) return { line, code: 'part-unknown' };
  const id = Id.safeParse(cellOf('id').toLowerCase());
  if (cellOf('id') !== '' && !id.success) return { line, code: 'person-unknown' };
  return {
    line,
    id: id.success ? id.data : null,
    displayName: displayName.data.normalize('NFC'),
    login: accepted.success ? accepted.data : null,
    part,
  };
}

/** What our own export writes before a sign that spreadsheets would calculate with is taken away again. */
const bare = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '');
