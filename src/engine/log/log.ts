/**
 * The log of a call, format 2: all that is ever stored of it. Everything else is computed from it. Format 1 knew no
 * `mode` and no `carried`; it is still read.
 *
 * Written as JSON. Each input is one short text, `milliseconds-since-the-last word argument`, and a reply is written
 * `=id`; so a whole call stays under 4,096 characters.
 */
import type { Input } from '../chart/input.ts';
import { MAX_INPUTS } from '../chart/refusal.ts';
import { FULL } from '../customer/tenths.ts';
import type { Numbers } from '../numbers.ts';
import { MODES, type Mode } from '../vocabulary.ts';
import { makeInput, parseInput } from './input-text.ts';
import { JSON_FAILURES } from './json-failures.ts';

export interface LoggedInput {
  /** Whole milliseconds since the call was opened; never smaller than the one before. */
  readonly at: number;
  readonly input: Input;
}

/** What the calls of a shift before this one bring along (M-22, M-27). */
export interface Carried {
  /** Tenths. */
  readonly composure: number;
  /** The customer before left delighted. */
  readonly kindness: boolean;
}

export interface Log {
  readonly format: 2;
  readonly scenario: string;
  readonly digest: string;
  /** Orders the replies; a whole number below 2^32. */
  readonly seed: number;
  readonly locale: string;
  /** How much was shown while it was played; no rule reads it. */
  readonly mode: Mode;
  /** Null where the call stood alone. */
  readonly carried: Carried | null;
  readonly inputs: readonly LoggedInput[];
  /** It was played by other numbers than ours. Never written with it: whoever keeps logs keeps the rules beside them. */
  readonly numbers?: Numbers;
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

export function makeLog({ format, scenario, digest, seed, locale, mode, carried, inputs }: Log): string {
  const lines = inputs.map(
    ({ at, input }, index) => `${at - (inputs[index - 1]?.at ?? 0)} ${makeInput(input)}`,
  );
  return JSON.stringify({ format, scenario, digest, seed, locale, mode, carried, inputs: lines });
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

type Head = Readonly<Record<string, (value: unknown) => boolean>>;

const FIRST = {
  format: (value) => value === 1,
  // Of a second round (SC-26) it says what that is made of.
  scenario: matches(/^[a-z][a-z0-9~-]{0,99}$/),
  digest: matches(/^[0-9a-f]{16}$/),
  seed: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 32,
  locale: matches(/^[a-z]{2}$/),
} as const satisfies Head;

const SECOND = {
  ...FIRST,
  format: (value) => value === 2,
  mode: (value) => MODES.includes(value as Mode),
  carried: (value) => value === null || isCarried(value),
} as const satisfies Readonly<Record<Exclude<keyof Log, 'inputs' | 'numbers'>, Head[string]>>;

const HEADS: Readonly<Record<number, Head>> = { 1: FIRST, 2: SECOND };

/** What a format did not know yet. */
const UNKNOWN_THEN: Pick<Log, 'mode' | 'carried'> = { mode: 'practice', carried: null };

function isCarried(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { composure, kindness } = value as Partial<Carried>;
  const whole = Number.isInteger(composure) && Number(composure) >= 0 && Number(composure) <= FULL;
  return whole && typeof kindness === 'boolean';
}

function readLog(data: Fields): ParsedLog {
  if (!Object.hasOwn(data, 'format')) return failed('wrong-type', 'format');
  const head = typeof data.format === 'number' ? HEADS[data.format] : undefined;
  if (!head) return failed('unknown-format', 'format');
  const { failures, inputs } = readInputs(data.inputs);
  const all = [...headFailures(data, head), ...failures];
  if (all.length > 0) return { ok: false, failures: all };
  const { scenario, digest, seed, locale, mode, carried } = { ...UNKNOWN_THEN, ...(data as unknown as Log) };
  return { ok: true, log: { format: 2, scenario, digest, seed, locale, mode, carried, inputs } };
}

function headFailures(data: Fields, head: Head): readonly LogFailure[] {
  const wrong = Object.entries(head).flatMap(([key, fits]): LogFailure[] =>
    Object.hasOwn(data, key) && fits(data[key]) ? [] : [{ code: 'wrong-type', path: key }],
  );
  const strange = Object.keys(data).filter((key) => key !== 'inputs' && !Object.hasOwn(head, key));
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
