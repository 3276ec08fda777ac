/** What guards may speak of, and whether it exists. */

import { everyLine } from './every-line.ts';
import { type Fault, fault } from './failure.ts';
import type { ReplyFile, ScenarioFile } from './format.ts';

export interface Known {
  readonly lines: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly replies: ReadonlyMap<string, ReplyFile>;
  /** Replies and blocks of letters. */
  readonly said: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly approvals: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  /** A stage hands customers on. */
  readonly handsOn: boolean;
}

export function knownIds(file: ScenarioFile): Known {
  const { endings, parameters, promises, facts, seats } = file;
  const lines = everyLine(file);
  const replies = lines.flatMap(({ line }) => Object.entries(line.replies ?? {}));
  const blocks = lines.flatMap(({ line }) => Object.values(line.parts ?? {}).flatMap(Object.keys));
  return {
    lines: new Set(lines.map(({ id }) => id)),
    endings: new Set(Object.keys(endings)),
    replies: new Map(replies),
    said: new Set([...replies.map(([id]) => id), ...blocks]),
    seats: new Set(seats ?? []),
    parameters: new Set([...parameters.can, ...parameters.cannot, ...(parameters.approval ?? [])]),
    approvals: new Set(parameters.approval ?? []),
    promises: new Set(Object.keys(promises ?? {})),
    facts: new Set(facts),
    handsOn: Object.values(file.stages).some(({ handover }) => handover !== undefined),
  };
}

const REFERENCES = {
  approved: 'approvals',
  promised: 'promises',
  said: 'said',
  visited: 'lines',
} as const;

const OF_HANDOVERS = ['handed', 'passed-on'] as const;

interface WrittenGuard {
  readonly any?: unknown;
  readonly not?: unknown;
  readonly [key: string]: unknown;
}

/** Findings for every name in a guard, however deep it nests, that stands for nothing. */
export function checkGuard(
  guard: WrittenGuard,
  path: readonly PropertyKey[],
  known: Known,
): readonly Fault[] {
  const names = Object.entries(REFERENCES).flatMap(([key, ids]) => {
    const id = guard[key];
    return typeof id === 'string' && !known[ids].has(id)
      ? [fault('unknown-reference', [...path, key], id)]
      : [];
  });
  const unhanded = known.handsOn ? [] : OF_HANDOVERS.filter((key) => guard[key] !== undefined);
  const any = Array.isArray(guard.any) ? (guard.any as WrittenGuard[]) : [];
  const inner = any.flatMap((nested, index) => checkGuard(nested, [...path, 'any', index], known));
  const not = guard.not ? checkGuard(guard.not as WrittenGuard, [...path, 'not'], known) : [];
  const nobody = unhanded.map((key) => fault('form-out-of-place', [...path, key], 'nobody is handed on'));
  return [...names, ...nobody, ...inner, ...not];
}
