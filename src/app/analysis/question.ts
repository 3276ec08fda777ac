/** What a page asks about a call, and what it is told. Plain data: it goes through a worker's door. */
import type { Analysis } from '../../engine/analysis/analysis.ts';
import type { Interval } from '../../engine/analysis/interval.ts';
import type { Input } from '../../engine/chart/input.ts';
import type { Log } from '../../engine/log/log.ts';
import type { Replayed } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';

interface AboutCall {
  readonly scenario: Scenario;
  readonly log: Log;
}

/** What every decision of the call gave away. */
export interface CallQuestion extends AboutCall {
  readonly about: 'call';
}

/** What other inputs would have kept in the place of the input at `index`. */
export interface AnswerQuestion extends AboutCall {
  readonly about: 'answer';
  readonly index: number;
  readonly inputs: readonly Input[];
}

export type Question = CallQuestion | AnswerQuestion;

/**
 * Why a worker gave no answer: it could not be fetched or begun, it broke, it stayed silent, or nobody wants to know
 * any more.
 */
export type WorkerFailure = 'not-started' | 'crashed' | 'no-answer' | 'cancelled';
type ReplayFailure = Exclude<Replayed, { readonly ok: true }>['code'];

interface Failed {
  readonly ok: false;
  readonly code: WorkerFailure | ReplayFailure;
}
export type CallAnswer = { readonly ok: true; readonly analysis: Analysis } | Failed;
export type AnswerWorth = { readonly ok: true; readonly after: Interval } | Failed;

export type Answer = CallAnswer | AnswerWorth;
export type AnswerTo<Asked extends Question> = Asked extends CallQuestion ? CallAnswer : AnswerWorth;
