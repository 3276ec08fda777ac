/** JSON, read strictly: `JSON.parse` keeps the last of two equal keys without a word, and nests without end. */
import { visible } from '../scenario/hidden-characters.ts';
import type { JsonFailureCode } from './json-failures.ts';

export interface JsonFailure {
  readonly code: JsonFailureCode;
  /** Keys from the top, joined by dots; lists add nothing. */
  readonly path: string;
}

export type ReadJson =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly failures: readonly JsonFailure[] };

/** Deeper than any file of ours. */
const DEEPEST = 32;

/** Never throws; the caller sees to it that the text is not too long. */
export function readJson(text: string): ReadJson {
  const data = parse(text);
  if (data === undefined) return { ok: false, failures: [{ code: 'not-json', path: '' }] };
  const failures = shapeFailures(text);
  return failures.length > 0 ? { ok: false, failures } : { ok: true, data };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Brackets, and texts with the colon that makes them keys. Only good for what is known to be JSON. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"\s*:?|[[\]{}]/g;

interface Open {
  readonly keys: Set<string>;
  last: string;
}

function shapeFailures(text: string): readonly JsonFailure[] {
  const failures: JsonFailure[] = [];
  const open: Open[] = [];
  const fail = (code: JsonFailureCode): number => failures.push({ code, path: pathOf(open) });
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '}' || token === ']') open.pop();
    if (token.endsWith(':') && isTwice(token.slice(0, -1), open.at(-1))) fail('duplicate-key');
    if (token !== '{' && token !== '[') continue;
    if (open.push({ keys: new Set(), last: '' }) <= DEEPEST) continue;
    fail('too-deep');
    break;
  }
  return failures;
}

const pathOf = (open: readonly Open[]): string =>
  visible(open.flatMap(({ last }) => (last === '' ? [] : [last])).join('.'));

/** Notes a key, and tells whether it was there already. */
function isTwice(key: string, within: Open | undefined): boolean {
  if (!within) return false;
  within.last = JSON.parse(key) as string;
  const known = within.keys.has(within.last);
  within.keys.add(within.last);
  return known;
}
