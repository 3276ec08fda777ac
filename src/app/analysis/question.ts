/** What a page asks about a finished call, and what it is told. Plain data: it goes through a worker's door. */
import type { Analysis } from '../../engine/analysis/analysis.ts';
import type { Log } from '../../engine/log/log.ts';
import type { Replayed } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';

export interface Question {
  readonly scenario: Scenario;
  readonly log: Log;
}

/**
 * Why a worker gave no answer: it could not be fetched or begun, it broke, it stayed silent, or nobody wants to know
 * any more.
 */
export type WorkerFailure = 'not-started' | 'crashed' | 'no-answer' | 'cancelled';
type ReplayFailure = Exclude<Replayed, { readonly ok: true }>['code'];

export type Answer =
  | { readonly ok: true; readonly analysis: Analysis }
  | { readonly ok: false; readonly code: WorkerFailure | ReplayFailure };
