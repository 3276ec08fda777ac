/** From the log of a finished call to what the profile knows of it. */
import { commonStart } from '../log/common-start.ts';
import type { Log } from '../log/log.ts';
import { replay } from '../log/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { makeSheet } from '../score/make-sheet.ts';
import { markTurns } from './marks.ts';
import type { PlayedCall } from './profile.ts';

export interface FinishedLog {
  readonly log: Log;
  /** The log it went on from, where it is still there; what was copied from it is no decision of this call. */
  readonly branchedFrom: Log | null;
  readonly branch: boolean;
}

type Scored = Pick<PlayedCall, 'total' | 'branch' | 'marks'>;

/** Null where the log does not play on this edition of the scenario. */
export function playCall(scenario: Scenario, { log, branchedFrom, branch }: FinishedLog): Scored | null {
  const replayed = replay(scenario, log);
  if (!replayed.ok) return null;
  const { state, turns } = replayed.replay;
  const copied = branchedFrom ? commonStart(log, branchedFrom) : 0;
  return { total: makeSheet(state).total, branch, marks: markTurns(turns.slice(copied)) };
}
