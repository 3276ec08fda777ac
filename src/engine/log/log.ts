/**
 * The log of a call, format 1: all that is ever stored of it. Everything else is computed from it.
 *
 * Written as JSON. Each input is one short text, `milliseconds-since-the-last word argument`, and a reply is written
 * `=id`; so a whole call stays under 4,096 characters.
 */
import type { Input } from '../chart/input.ts';
import { MAX_INPUTS } from '../chart/refusal.ts';
import { makeInput, parseInput } from './input-text.ts';
import { JSON_FAILURES } from './json-failures.ts';

export interface LoggedInput {
  /** Whole milliseconds since the call was opened; never smaller than the one before. */
  readonly at: number;
  readonly input: Input;
}

export interface Log {
  readonly format: 1;
  readonly scenario: string;
  readonly digest: string;
  /** Orders the replies; a whole number below 2^32. */
  readonly seed: number;
  readonly locale: string;
  readonly inputs: readonly LoggedInput[];
}

export const LOG_FAILURES = [
  'too-large',
  ...JSON_FAILURES,
  'not-a-log',
  'unknown-format',
  'unknown-key',
  'wrong-type',
  'bad-input',
  'too-many-inputs',
] as const;
export type LogFailureCode = (typeof LOG_FAILURES)[number];
export interface LogFailure {
  readonly code: LogFailureCode;
  readonly path: string;
}
export type ParsedLog =
  | { readonly ok: true; readonly log: Log }
  | { readonly ok: false; readonly failures: readonly LogFailure[] };

/** Ways out stay open past the limit on inputs, so a log may run a little longer. */
const MOST_INPUTS = MAX_INPUTS + 8;
const LONGEST_CALL = 1000 * 60 * 60 * 24 * 365;

export function makeLog({ format, scenario, digest, seed, locale, inputs }: Log): string {
  const lines = inputs.map(
    ({ at, input }, index) => `${at - (inputs[index - 1]?.at ?? 0)} ${makeInput(input)}`,
  );
  return JSON.stringify({ format, scenario, digest, seed, locale, inputs: lines });
}

/** Takes plain data as a log, or tells all that is wrong with it at once. */
export function acceptLog(data: unknown): ParsedLog {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return failed('not-a-log', '');
  return readLog(data as Fields);
}

const failed = (code: LogFailureCode, path: string): ParsedLog => ({ ok: false, failures: [{ code, path }] });

interface Fields {
  readonly format?: unknown;
  readonly inputs?: unknown;
  readonly [key: string]: unknown;
}

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

const HEAD: Readonly<Record<Exclude<keyof Log, 'inputs'>, (value: unknown) => boolean>> = {
  format: (value) => value === 1,
  scenario: matches(/^[a-z][a-z0-9-]{0,23}$/),
  digest: matches(/^[0-9a-f]{16}$/),
  seed: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 32,
  locale: matches(/^[a-z]{2}$/),
};

function readLog(data: Fields): ParsedLog {
  if (Object.hasOwn(data, 'format') && data.format !== 1) return failed('unknown-format', 'format');
  const { failures, inputs } = readInputs(data.inputs);
  const all = [...headFailures(data), ...failures];
  if (all.length > 0) return { ok: false, failures: all };
  const { scenario, digest, seed, locale } = data as unknown as Log;
  return { ok: true, log: { format: 1, scenario, digest, seed, locale, inputs } };
}

function headFailures(data: Fields): readonly LogFailure[] {
  const wrong = Object.entries(HEAD).flatMap(([key, fits]): LogFailure[] =>
    Object.hasOwn(data, key) && fits(data[key]) ? [] : [{ code: 'wrong-type', path: key }],
  );
  const strange = Object.keys(data).filter((key) => key !== 'inputs' && !Object.hasOwn(HEAD, key));
  return [...wrong, ...strange.map((key): LogFailure => ({ code: 'unknown-key', path: key }))];
}

function readInputs(lines: unknown): {
  readonly failures: readonly LogFailure[];
  readonly inputs: readonly LoggedInput[];
} {
  if (!Array.isArray(lines)) return { failures: [{ code: 'wrong-type', path: 'inputs' }], inputs: [] };
  if (lines.length > MOST_INPUTS)
    return { failures: [{ code: 'too-many-inputs', path: 'inputs' }], inputs: [] };
  const failures: LogFailure[] = [];
  const inputs: LoggedInput[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readInput(line, inputs.at(-1)?.at ?? 0);
    if (read) inputs.push(read);
    else failures.push({ code: 'bad-input', path: `inputs.${index}` });
  }
  return { failures, inputs };
}

function readInput(line: unknown, since: number): LoggedInput | null {
  const [, delta, words] = (typeof line === 'string' && /^(\d{1,12}) (\S.*)$/.exec(line)) || [];
  if (delta === undefined || words === undefined) return null;
  const at = since + Number(delta);
  const input = parseInput(words);
  return input && at <= LONGEST_CALL ? { at, input } : null;
}
