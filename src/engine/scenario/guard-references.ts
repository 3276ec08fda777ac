/** What guards may speak of, and whether it exists. */
import { type Fault, fault } from './failure.ts';
import type { ReplyFile, ScenarioFile } from './format.ts';

export interface Known {
  readonly lines: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly replies: ReadonlyMap<string, ReplyFile>;
  readonly parameters: ReadonlySet<string>;
  readonly approvals: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

export function knownIds({ stages, endings, parameters, promises, facts }: ScenarioFile): Known {
  const lines = Object.values(stages);
  return {
    lines: new Set(lines.flatMap((byId) => Object.keys(byId))),
    endings: new Set(Object.keys(endings)),
    replies: new Map(
      lines.flatMap((byId) => Object.values(byId).flatMap(({ replies }) => Object.entries(replies ?? {}))),
    ),
    parameters: new Set([...parameters.can, ...parameters.cannot, ...(parameters.approval ?? [])]),
    approvals: new Set(parameters.approval ?? []),
    promises: new Set(Object.keys(promises ?? {})),
    facts: new Set(facts),
  };
}

const REFERENCES = {
  approved: 'approvals',
  promised: 'promises',
  said: 'replies',
  visited: 'lines',
} as const;

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
  const any = Array.isArray(guard.any) ? (guard.any as WrittenGuard[]) : [];
  const inner = any.flatMap((nested, index) => checkGuard(nested, [...path, 'any', index], known));
  const not = guard.not ? checkGuard(guard.not as WrittenGuard, [...path, 'not'], known) : [];
  return [...names, ...inner, ...not];
}
