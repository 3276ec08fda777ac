/** The decisions of a call worth taking again, and what a second answer is worth (M-24). */
import { type Input, isFree } from '../chart/input.ts';
import { fromPoints } from '../customer/tenths.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Analysis, Decision, Move } from './analysis.ts';
import type { Interval } from './interval.ts';
import { isLacking, isUnclear } from './verdict.ts';

/** The decisions clearly judged an inaccuracy or worse, in the order of the call. */
export const mistakesOf = ({ decisions }: Analysis): readonly Decision[] =>
  decisions.filter(({ taken }) => isLacking(taken.verdict) && !isUnclear(taken.regret));

/** Tenths of a point that an accepted answer may fall short of the best there was. */
const WITHIN = fromPoints(1);

/**
 * `kept`: a result within a point of the best was played out. `lost`: none can be reached any more. `open`: the search
 * is sure of neither, so nobody is told that they were wrong, and nothing is counted as solved.
 */
export type Worth = 'kept' | 'open' | 'lost';

export function worthOf({ before }: Decision, { low, high }: Interval): Worth {
  if (low >= before.low - WITHIN) return 'kept';
  return high < before.low - WITHIN ? 'lost' : 'open';
}

/** What the analysis knows of an answer without another search; null where `weigh` has to be asked. */
export function knownAfter(decision: Decision, inputs: readonly Input[]): Interval | null {
  const [input, ...more] = inputs;
  const move = more.length === 0 && decision.moves.find((other) => isSame(other.input, input));
  return move ? atLeastBest(decision, inputs, move.after) : null;
}

/** Whoever goes the best way that was found keeps what it came to, however little a quick search sees of it. */
export function atLeastBest(decision: Decision, inputs: readonly Input[], { low, high }: Interval): Interval {
  const onTheWay = inputs.every((input, place) => isSame(input, decision.best[place]));
  const reached = onTheWay ? Math.max(low, decision.before.low) : low;
  return { low: reached, high: Math.max(reached, high) };
}

/**
 * An answer that keeps what there was, with what makes ready for it: the best way's own, or a reply as good where that one
 * is a trap. Some calls can be saved by a trap, and nobody should learn that.
 */
export function modelAnswer(decision: Decision, scenario: Scenario): readonly Input[] {
  const own = firstTurn(decision.best);
  if (!own.some((input) => isTrap(input, scenario))) return own;
  const better = decision.moves.find((move) => isHonest(move, decision, scenario));
  return better ? [better.input] : own;
}

const isHonest = ({ input, after }: Move, decision: Decision, scenario: Scenario): boolean =>
  worthOf(decision, after) === 'kept' && !isTrap(input, scenario);

function firstTurn(line: readonly Input[]): readonly Input[] {
  const turn = line.findIndex((input) => !isFree(input));
  return turn < 0 ? line : line.slice(0, turn + 1);
}

const isTrap = (input: Input, { replies }: Scenario): boolean =>
  input.type === 'reply' && (replies[input.id]?.trap ?? null) !== null;

const isSame = (a: Input | undefined, b: Input | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
