/** Which of the calls that were played before runs beside the next one of the same scenario. */
import { contextOf } from '../chart/call-state.ts';
import type { Log } from '../log/log.ts';
import { type Replay, replay } from '../log/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface PastCall {
  readonly log: Log;
  /** Tenths of a point. */
  readonly total: number;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
}

/**
 * Of the same edition, and so as hard; by our numbers; and alone as the next one will be: a shift brings along what makes a
 * customer calmer.
 */
export const isAlike = ({ digest, carried, numbers }: Log, edition: string): boolean =>
  digest === edition && carried === null && numbers === undefined;

/**
 * The one with the most points; of several the one whose customer was calmer over the whole call, then the newest. One that
 * does not play is passed over. Null where none is left.
 */
export function bestPast(scenario: Scenario, edition: string, past: readonly PastCall[]): Replay | null {
  const alike = past.filter(({ log }) => isAlike(log, edition));
  // Playing takes its time, and there may be hundreds: only those are played that can still be the best.
  const totals = [...new Set(alike.map(({ total }) => total))].toSorted((one, other) => other - one);
  for (const best of totals) {
    const equals = alike.filter(({ total }) => total === best);
    const [first] = equals.flatMap((call) => played(scenario, call)).toSorted(calmerThenNewer);
    if (first) return first.replay;
  }
  return null;
}

interface Played extends PastCall {
  readonly replay: Replay;
}

function played(scenario: Scenario, call: PastCall): readonly Played[] {
  const result = replay(scenario, call.log);
  return result.ok ? [{ ...call, replay: result.replay }] : [];
}

const calmerThenNewer = (one: Played, other: Played): number =>
  meanAnger(one.replay) - meanAnger(other.replay) || other.endedAt - one.endedAt;

/** Over all turns; of a call without one, how it began. */
function meanAnger({ state }: Replay): number {
  const { readings, angerSum, startAnger } = contextOf(state).customer.tally;
  return readings === 0 ? startAnger : angerSum / readings;
}
