/** What can be wrong with a scenario file. Codes are stable: each has a page in `docs/findings/`. */
export const FAILURE_CODES = [
  'too-large',
  'hidden-character',
  'too-deep',
  'bad-yaml',
  'duplicate-key',
  'alias-bomb',
  'not-a-map',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'unknown-value',
  'bad-id',
  'out-of-range',
  'unknown-format',
  'id-not-folder',
  'duplicate-id',
  'dangling-target',
  'unknown-reference',
  'unreachable-line',
  'unreachable-ending',
  'open-route',
  'route-after-open',
  'dead-end',
  'too-many-replies',
  'choice-without-trap',
  'reply-without-effect',
  'trap-without-act',
  'missing-style',
  'missing-item',
  'again-at-opening',
  'voice-note-out-of-place',
  'form-out-of-place',
  'letter-out-of-form',
  'tutorial-overloaded',
  'stale-fact-trusted',
  'no-best-ending',
  'no-good-goal',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** More than anybody mends in one go; what is behind them is not looked for in the text. */
export const MOST_FAILURES = 100;

export interface Failure {
  readonly code: FailureCode;
  /** Keys from the top of the file, joined by dots; empty for the file as a whole. */
  readonly path: string;
  /** Counted from 1; null where the text has no such place. */
  readonly line: number | null;
  readonly column: number | null;
  /** The offending value or the name that was not found; for people, not for programs. */
  readonly detail: string;
}

/** A failure that knows its place in the tree but not yet in the text. */
export interface Fault {
  readonly code: FailureCode;
  readonly path: readonly PropertyKey[];
  readonly detail: string;
}

export const fault = (code: FailureCode, path: readonly PropertyKey[], detail = ''): Fault => ({
  code,
  path,
  detail,
});
