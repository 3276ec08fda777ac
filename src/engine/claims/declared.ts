/** `claims.yaml` beside a scenario: which claims it cannot express, and why. */
import type { Failure, FailureCode } from '../scenario/failure.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import { CLAIMS } from './claims.ts';

export const DECLARATION_CODES = ['unknown-claim', 'empty-reason'] as const;
export type DeclarationCode = FailureCode | (typeof DECLARATION_CODES)[number];
export type DeclarationFailure = Omit<Failure, 'code'> & { readonly code: DeclarationCode };

export type Declared =
  | { readonly ok: true; readonly notApplicable: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly failures: readonly DeclarationFailure[] };

const KEY = 'not-applicable';

interface Found {
  readonly code: DeclarationCode;
  readonly path: readonly string[];
  readonly detail: string;
}

/** Reads a declaration. Never throws, and reports everything that is wrong at once. */
export function parseDeclared(text: string): Declared {
  const { data, failures, locate } = readYaml(text);
  if (failures.length > 0) return { ok: false, failures };
  const found = [...faultsOfForm(data), ...faultsOfReasons(data)];
  const placed = found.map(({ code, path, detail }) => ({
    ...locate({ code: 'unknown-value', path, detail }),
    code,
  }));
  return placed.length > 0 ? { ok: false, failures: placed } : { ok: true, notApplicable: reasonsOf(data) };
}

const isMap = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function faultsOfForm(data: unknown): readonly Found[] {
  if (!isMap(data)) return [{ code: 'not-a-map', path: [], detail: '' }];
  const unknown = Object.keys(data).filter((key) => key !== KEY);
  const faults = unknown.map((key): Found => ({ code: 'unknown-key', path: [key], detail: key }));
  if (data[KEY] === undefined) return [...faults, { code: 'missing-key', path: [], detail: KEY }];
  return isMap(data[KEY]) ? faults : [...faults, { code: 'not-a-map', path: [KEY], detail: '' }];
}

const entriesOf = (data: unknown): readonly (readonly [string, unknown])[] =>
  isMap(data) && isMap(data[KEY]) ? Object.entries(data[KEY]) : [];

const faultsOfReasons = (data: unknown): readonly Found[] =>
  entriesOf(data).flatMap(([id, reason]): readonly Found[] => {
    const path = [KEY, id];
    if (!CLAIMS.some((claim) => claim.id === id)) return [{ code: 'unknown-claim', path, detail: id }];
    if (typeof reason === 'string' && reason.trim() !== '') return [];
    return [
      {
        code: reason === null || typeof reason === 'string' ? 'empty-reason' : 'wrong-type',
        path,
        detail: id,
      },
    ];
  });

const reasonsOf = (data: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(entriesOf(data).map(([id, reason]) => [id, String(reason).trim()]));
