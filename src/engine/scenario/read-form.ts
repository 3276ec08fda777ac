/** Plain data to a scenario file of the right form; every complaint of the schema becomes a fault of ours. */
import type { z } from 'zod';
import { type FailureCode, type Fault, fault } from './failure.ts';
import { type ScenarioFile, scenarioFile } from './format.ts';
import { type Tree, upgraded } from './upgrade.ts';

export type Form = { readonly file: ScenarioFile } | { readonly faults: readonly Fault[] };

export function readForm(data: unknown): Form {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { faults: [fault('not-a-map', [], typeof data)] };
  const result = scenarioFile.safeParse(upgraded(data as Tree));
  if (result.success) return { file: result.data };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, data)) };
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, data: unknown): readonly Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => fault('unknown-key', [...issue.path, key], key));
  if (issue.code === 'invalid_union') return [unionFinding(issue, data)];
  return [fault(codeOf(issue, data), issue.path, detailOf(issue, data))];
}

/** Of a union's branches, the one that failed deepest is the one the author meant. */
function unionFinding(issue: Issue & { readonly code: 'invalid_union' }, data: unknown): Fault {
  const inner = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
  const meant =
    inner && inner.path.length > 0 ? faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, data) : [];
  return meant[0] ?? fault('wrong-type', issue.path, detailOf(issue, data));
}

function codeOf(issue: Issue, data: unknown): FailureCode {
  if (valueAt(data, issue.path) === undefined) return 'missing-key';
  if (issue.path[0] === 'format') return 'unknown-format';
  if (issue.path.at(-1) === 'acts' && issue.code === 'too_small') return 'reply-without-effect';
  return CODES[issue.code] ?? 'wrong-type';
}

const CODES: Readonly<Partial<Record<Issue['code'], FailureCode>>> = {
  invalid_value: 'unknown-value',
  invalid_format: 'bad-id',
  invalid_key: 'bad-id',
  too_big: 'out-of-range',
  too_small: 'out-of-range',
};

function detailOf(issue: Issue, data: unknown): string {
  const value = valueAt(data, issue.path);
  const shown = typeof value === 'object' ? '' : (JSON.stringify(value) ?? '').slice(0, 60);
  return [shown, issue.message].filter((part) => part !== '').join(': ');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
