/** What an answer that nobody gave would have kept, at any moment of a logged call. */
import { standingOf } from '../chart/call-state.ts';
import type { Input } from '../chart/input.ts';
import type { Log } from '../log/log.ts';
import { type Replay, type Replayed, replay } from '../log/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { horizonOf } from './analyse.ts';
import { makeBound } from './bound/bound.ts';
import { effortsFor } from './effort.ts';
import type { Interval } from './interval.ts';
import { reachable } from './search/search.ts';

export type Weighing =
  | { readonly ok: true; readonly after: Interval }
  | Exclude<Replayed, { readonly ok: true }>;

/**
 * The best result that can still be reached once `inputs` stand in the place of the log's input at `index` and of all
 * that came after it; tools that cost no turn come before the answer. Searched as deeply as `analyse` searches each
 * reply. An input that the call would not take is told with its code.
 */
export function weigh(scenario: Scenario, log: Log, index: number, inputs: readonly Input[]): Weighing {
  const whole = replay(scenario, log);
  if (!whole.ok) return whole;
  const other = replay(scenario, answered(log, index, inputs));
  return other.ok ? { ok: true, after: reachableAfter(other.replay, whole.replay) } : other;
}

const answered = (log: Log, index: number, inputs: readonly Input[]): Log => {
  const before = log.inputs.slice(0, index);
  const at = before.at(-1)?.at ?? 0;
  return { ...log, inputs: [...before, ...inputs.map((input) => ({ at, input }))] };
};

/** `played`: the call as it was, so that both answers are given the same time and looked at as hard. */
function reachableAfter({ start, state }: Replay, played: Replay): Interval {
  const horizon = horizonOf(start.scenario, turnsOf(played));
  const course = { bound: makeBound(start, horizon), horizon };
  const { low, high } = reachable(standingOf(state), course, effortsFor(played.turns.length).each);
  return { low, high };
}

const turnsOf = ({ state }: Replay): number => standingOf(state).context.customer.tally.turns;
