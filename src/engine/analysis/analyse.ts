/** A finished or unfinished call, looked at from behind: at every decision, what could still be had. */
import { standingOf } from '../chart/call-state.ts';
import { follow } from '../chart/follow.ts';
import { type Input, isFree } from '../chart/input.ts';
import { inputsOf } from '../chart/inputs-of.ts';
import type { Standing } from '../chart/standing.ts';
import { toPoints } from '../customer/tenths.ts';
import type { Log } from '../log/log.ts';
import { type Replay, type Replayed, replay, type Turn } from '../log/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sheetOf } from '../score/make-sheet.ts';
import { callAccuracy, moveAccuracy } from './accuracy.ts';
import type { Analysis, Decision, Move } from './analysis.ts';
import { makeBound } from './bound/bound.ts';
import { type Efforts, effortsFor, TOLERANCE } from './effort.ts';
import type { Interval } from './interval.ts';
import type { Course } from './search/beam.ts';
import { canonicalStanding } from './search/canonical.ts';
import { isOffCentre, isReply } from './search/options.ts';
import { type Effort, type Reachable, reachable } from './search/search.ts';
import { worstTalk } from './search/worst.ts';
import { judge } from './verdict.ts';

export type Analysed =
  | { readonly ok: true; readonly analysis: Analysis }
  | Exclude<Replayed, { readonly ok: true }>;

/** What every decision of a logged call gave away. A log that does not replay is told with its code. */
export function analyse(scenario: Scenario, log: Log): Analysed {
  const replayed = replay(scenario, log);
  return replayed.ok ? { ok: true, analysis: analyseReplay(replayed.replay) } : replayed;
}

/** A call is over by twice its par, or par turns after the player ended it. */
export const horizonOf = ({ par }: Scenario, turns: number): number => Math.max(2 * par, turns + par);

export function analyseReplay({ start, state, turns }: Replay): Analysis {
  const final = standingOf(state);
  const horizon = horizonOf(start.scenario, final.context.customer.tally.turns);
  const search = makeSearch({ bound: makeBound(start, horizon), horizon }, effortsFor(turns.length));
  const decisions: Decision[] = [];
  let after: Value = search.after(final);
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
    worstLine: worstTalk(standingOf(start), horizon),
    explored: search.explored(),
  };
}

/** Choosing how to begin and collecting oneself is no reply; the follow-up is. */
const isWeighed = ({ moves, taken: { input } }: Decision): boolean =>
  moves.length > 1 && !isFree(input) && input.type !== 'goal' && input.type !== 'pick-up';

const weigh = ({ moves, taken }: Decision): { accuracy: number; tension: number } => {
  const lows = moves.map(({ after }) => after.low);
  return { accuracy: taken.accuracy, tension: toPoints(Math.max(...lows) - Math.min(...lows)) };
};

interface Search {
  /** Once a reply was given. */
  readonly after: (standing: Standing) => Value;
  /** Where one is to be given. */
  readonly before: (standing: Standing) => Value;
  readonly high: (standing: Standing) => number;
  readonly explored: () => number;
}

type Value = Pick<Reachable, 'low' | 'high' | 'line'>;

/** Standings that no future can tell apart are searched once. */
function makeSearch(course: Course, { each, whole }: Efforts): Search {
  const known = new Map<string, Value>();
  let explored = 0;
  const from = (standing: Standing, effort: Effort): Value => {
    const key = `${effort.budget} ${canonicalStanding(standing)}`;
    const found = known.get(key) ?? reachable(standing, course, effort);
    if (!known.has(key)) explored += (found as Reachable).explored;
    known.set(key, found);
    return found;
  };
  return {
    after: (standing) => from(standing, each),
    before: (standing) => from(standing, whole),
    high: (standing) => course.bound(standing).high,
    explored: () => explored,
  };
}

interface Option {
  readonly input: Input;
  readonly value: Value;
}

function decide({ index, before: state, input }: Turn, after: Value, search: Search): Decision {
  const standing = standingOf(state);
  const others = inputsOf(standing).filter((other) => !isSame(other, input));
  const said = others.filter((other) => isReply(other) || other.type === 'goal');
  const taken = { input, value: after };
  const options: readonly Option[] = [
    taken,
    ...said.map((other) => ({ input: other, value: search.after(follow(standing, other)) })),
  ];
  const best = bestOf(standing, options, search);
  const moves = options.map((option) => judged(option, best));
  const [own] = moves as [Move, ...Move[]];
  return { index, before: { low: best.low, high: best.high }, moves, taken: own, best: best.line };
}

/** The best there is: one of the options, or a tool before any of them where that may come to more. */
function bestOf(standing: Standing, options: readonly Option[], search: Search): Value {
  const most = options.reduce((best, option) => (isMore(option, best, standing) ? option : best));
  const known = { low: most.value.low, line: [most.input, ...most.value.line] };
  const high = search.high(standing);
  if (high <= known.low + TOLERANCE) return { ...known, high: Math.max(high, known.low) };
  const whole = search.before(standing);
  return whole.low > known.low ? whole : { ...known, high: Math.max(whole.high, known.low) };
}

/** Of goals that count alike, the one that puts the customer at the centre is the one to show. */
const isMore = (option: Option, best: Option, standing: Standing): boolean =>
  option.value.low > best.value.low ||
  (option.value.low === best.value.low &&
    isOffCentre(best.input, standing) &&
    !isOffCentre(option.input, standing) &&
    option.input.type === 'goal');

/** What lies between the best there was and the best there is; tools and a breath taken first are in `best`. */
function judged({ input, value: { low, high } }: Option, best: Interval): Move {
  const regret = { low: Math.max(0, best.low - high), high: Math.max(0, best.high - low) };
  // Both were played out: where the ceilings leave much open, this is the best guess at what was given away.
  const accuracy = moveAccuracy(Math.max(0, best.low - low));
  return { input, after: { low, high }, regret, verdict: judge(regret), accuracy };
}

const isSame = (a: Input, b: Input): boolean => JSON.stringify(a) === JSON.stringify(b);
