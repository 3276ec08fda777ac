/** A call whose decisions are to be weighed, and what came of it. */
import type { Verdict } from '../../engine/analysis/verdict.ts';
import type { Log } from '../../engine/log/log.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';

export interface WeighingQuestion {
  readonly scenario: Scenario;
  readonly log: Log;
}

export interface WeighedDecision {
  /** Number of the input, from 1. */
  readonly seq: number;
  /** The line it was an answer to. */
  readonly line: string;
  readonly move: string;
  /** The line or the ending that came of it; where it was hung up, once that was taken up again or left. */
  readonly led: string;
  readonly verdict: Verdict;
  /** Tenths of a point; the middle of what the search leaves open. */
  readonly regret: number;
}

export interface Weighed {
  readonly decisions: readonly WeighedDecision[];
  /** 0 to 1; null where nothing was decided. */
  readonly accuracy: number | null;
}
