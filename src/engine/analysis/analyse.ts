/** A finished or unfinished call, looked at from behind: at every decision, what could still be had. */
import { standingOf } from '../chart/call-state.ts';
import { follow } from '../chart/follow.ts';
import type { Input } from '../chart/input.ts';
import { inputsOf } from '../chart/inputs-of.ts';
import type { Standing } from '../chart/standing.ts';
import { toPoints } from '../customer/tenths.ts';
import type { Log } from '../log/log.ts';
import { type Replay, type Replayed, replay, type Turn } from '../log/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sheetOf } from '../score/make-sheet.ts';
import { callAccuracy, moveAccuracy } from './accuracy.ts';
import type { Analysis, Decision, Interval, Move } from './analysis.ts';
import { type Bound, makeBound } from './bound/bound.ts';
import { isFree, isReply } from './search/options.ts';
import { type Effort, type Reachable, reachable } from './search/search.ts';
import { worstLine } from './search/worst.ts';
import { judge } from './verdict.ts';

export type Analysed =
  | { readonly ok: true; readonly analysis: Analysis }
  | Exclude<Replayed, { readonly ok: true }>;

/** What every decision of a logged call gave away. A log that does not replay is told with its code. */
export function analyse(scenario: Scenario, log: Log): Analysed {
  const replayed = replay(scenario, log);
  return replayed.ok ? { ok: true, analysis: analyseReplay(replayed.replay) } : replayed;
}

/** Enough for an interval of two points at every decision of the shipped plans, within a second a call. */
const EFFORT: Effort = { widths: [4, 12], budget: 8, tolerance: 2 };

/** A call is over by twice its par, or par turns after the player ended it. */
export const horizonOf = ({ par }: Scenario, turns: number): number => Math.max(2 * par, turns + par);

export function analyseReplay({ start, state, turns }: Replay): Analysis {
  const final = standingOf(state);
  const horizon = horizonOf(start.scenario, final.context.customer.tally.turns);
  const search = makeSearch(makeBound(start, horizon), horizon);
  const decisions: Decision[] = [];
  let after = search.from(final);
  for (const turn of turns.toReversed()) {
    const decision = decide(turn, after, search);
    decisions.unshift(decision);
    after = { ...decision.before, line: decision.best };
  }
  return {
    decisions,
    accuracy: callAccuracy(decisions.filter(isWeighed).map(weigh)),
    result: sheetOf(final).total,
    bestLine: after.line,
    worstLine: worstLine(standingOf(start), horizon),
    explored: search.explored(),
  };
}

/** Choosing how to begin and what tools to hold ready is no reply; the follow-up is. */
const isWeighed = ({ moves, taken }: Decision): boolean => moves.length > 1 && !isFree(taken.input);

const weigh = ({ moves, taken }: Decision): { accuracy: number; tension: number } => {
  const lows = moves.map(({ after }) => after.low);
  return { accuracy: taken.accuracy, tension: toPoints(Math.max(...lows) - Math.min(...lows)) };
};

interface Search {
  readonly from: (standing: Standing) => Value;
  readonly explored: () => number;
}

type Value = Pick<Reachable, 'low' | 'high' | 'line'>;

function makeSearch(bound: Bound, horizon: number): Search {
  let explored = 0;
  return {
    from: (standing) => {
      const found = reachable(standing, bound, horizon, EFFORT);
      explored += found.explored;
      return found;
    },
    explored: () => explored,
  };
}

function decide({ index, before: state, input }: Turn, after: Value, search: Search): Decision {
  const standing = standingOf(state);
  const others = inputsOf(standing).filter((other) => !isSame(other, input));
  const replies = others.filter((other) => isReply(other) || other.type === 'goal');
  const options = [
    { input, value: after },
    ...replies.map((other) => ({ input: other, value: search.from(follow(standing, other)) })),
  ];
  const whole = search.from(standing);
  const best = options.reduce((most, option) => (option.value.low > most.value.low ? option : most));
  const low = Math.max(whole.low, best.value.low);
  const before = { low, high: Math.max(low, whole.high) };
  const moves = options.map(({ input: move, value }): Move => {
    const after: Interval = { low: value.low, high: value.high };
    const regret = givenAway(before, after);
    const lost = Math.max(0, low - value.low);
    return { input: move, after, regret, verdict: judge(regret), accuracy: moveAccuracy(lost) };
  });
  const line = whole.low > best.value.low ? whole.line : [best.input, ...best.value.line];
  const [taken] = moves as [Move, ...Move[]];
  return { index, before, moves, taken, best: line };
}

/** What lies between the best there was and the best there is; tools and a breath taken first are in `before`. */
const givenAway = (before: Interval, after: Interval): Interval => ({
  low: Math.max(0, before.low - after.high),
  high: Math.max(0, before.high - after.low),
});

const isSame = (a: Input, b: Input): boolean => JSON.stringify(a) === JSON.stringify(b);
