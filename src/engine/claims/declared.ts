/** `claims.yaml` beside a scenario: which claims it cannot express, which only in part, and why. */
import type { Failure, FailureCode } from '../scenario/failure.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import { CLAIMS } from './claims.ts';

export const DECLARATION_CODES = ['unknown-claim', 'empty-reason', 'declared-twice'] as const;
export type DeclarationCode = FailureCode | (typeof DECLARATION_CODES)[number];
type DeclarationFailure = Omit<Failure, 'code'> & { readonly code: DeclarationCode };

/** Reasons by the ids of claims. */
type Reasons = Readonly<Record<string, string>>;

export interface Declaration {
  /** Nothing of these can be expressed. */
  readonly notApplicable: Reasons;
  /** A part of these cannot be expressed; the rest is played. */
  readonly partly: Reasons;
}

export type Declared =
  | { readonly ok: true; readonly declaration: Declaration }
  | { readonly ok: false; readonly failures: readonly DeclarationFailure[] };

export const NOTHING_DECLARED: Declaration = { notApplicable: {}, partly: {} };

const WHOLLY = 'not-applicable';
const PARTLY = 'partly';
const KEYS = [WHOLLY, PARTLY] as const;
type Key = (typeof KEYS)[number];

interface Found {
  readonly code: DeclarationCode;
  readonly path: readonly string[];
  readonly detail: string;
}

/** Reads a declaration. Never throws, and reports everything that is wrong at once. */
export function parseDeclared(text: string): Declared {
  const { data, failures, locate } = readYaml(text);
  if (failures.length > 0) return { ok: false, failures };
  const found = [
    ...faultsOfForm(data),
    ...KEYS.flatMap((key) => faultsOfReasons(data, key)),
    ...saidTwice(data),
  ];
  const placed = found.map(({ code, path, detail }) => ({
    ...locate({ code: 'unknown-value', path, detail }),
    code,
  }));
  if (placed.length > 0) return { ok: false, failures: placed };
  return {
    ok: true,
    declaration: { notApplicable: reasonsOf(data, WHOLLY), partly: reasonsOf(data, PARTLY) },
  };
}

const isMap = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function faultsOfForm(data: unknown): readonly Found[] {
  if (!isMap(data)) return [{ code: 'not-a-map', path: [], detail: '' }];
  const written = Object.keys(data);
  const known = KEYS.filter((key) => written.includes(key));
  const unknown = written.filter((key) => !known.includes(key as Key));
  return [
    ...unknown.map((key): Found => ({ code: 'unknown-key', path: [key], detail: key })),
    ...(known.length === 0 ? [{ code: 'missing-key', path: [], detail: WHOLLY } as const] : []),
    ...known.flatMap((key): readonly Found[] =>
      isMap(data[key]) ? [] : [{ code: 'not-a-map', path: [key], detail: '' }],
    ),
  ];
}

function entriesOf(data: unknown, key: Key): readonly (readonly [string, unknown])[] {
  const reasons = isMap(data) ? data[key] : undefined;
  return isMap(reasons) ? Object.entries(reasons) : [];
}

const faultsOfReasons = (data: unknown, key: Key): readonly Found[] =>
  entriesOf(data, key).flatMap(([id, reason]): readonly Found[] => {
    const path = [key, id];
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

/** Nothing is out of the question as a whole and in part. */
function saidTwice(data: unknown): readonly Found[] {
  const whole = entriesOf(data, WHOLLY).map(([id]) => id);
  return entriesOf(data, PARTLY)
    .filter(([id]) => whole.includes(id))
    .map(([id]) => ({ code: 'declared-twice', path: [PARTLY, id], detail: id }));
}

const reasonsOf = (data: unknown, key: Key): Reasons =>
  Object.fromEntries(entriesOf(data, key).map(([id, reason]) => [id, String(reason).trim()]));
