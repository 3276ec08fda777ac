/** Which calls of somebody's are wanted. Pure. */
import type { RecordedAttempt } from '../../../protocol/record.ts';

export const KINDS = ['any-kind', 'supervised', 'alone'] as const;

export interface Wanted {
  /** A scenario's id; empty: any. */
  readonly scenario: string;
  /** An assignment's id, `unasked`, or empty: any. */
  readonly asked: string;
  readonly kind: (typeof KINDS)[number];
}

export const ANY: Wanted = { scenario: '', asked: '', kind: 'any-kind' };

export const wantedCalls = (
  attempts: readonly RecordedAttempt[],
  { scenario, asked, kind }: Wanted,
): readonly RecordedAttempt[] =>
  attempts.filter(
    (call) =>
      (scenario === '' || call.scenario === scenario) &&
      (asked === '' || (asked === 'unasked' ? call.assignment === null : call.assignment === asked)) &&
      (kind === 'any-kind' || call.supervised === (kind === 'supervised')),
  );
