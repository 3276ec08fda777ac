/** What an analysis says of one turn, as the page tells it. Pure. */

import type { Analysis, Decision, Move } from '../../engine/analysis/analysis.ts';
import { isLacking, isUnclear, orWorse, VERDICTS, type Verdict } from '../../engine/analysis/verdict.ts';
import { type Input, isFree } from '../../engine/chart/input.ts';
import type { Reply } from '../../engine/scenario/scenario.ts';

/** What is to be known of the replies of a scenario, by id. */
export type Replies = Readonly<Record<string, Pick<Reply, 'acts' | 'trap'>>>;

/** The analysis takes a while, and may not come at all; the rest of the page waits for neither. */
export type Awaited =
  | { readonly phase: 'under-way' }
  | { readonly phase: 'there'; readonly analysis: Analysis; readonly replies: Replies }
  | { readonly phase: 'missing' };

export interface TurnVerdict {
  /**
   * `unclear` where the search cannot tell a good reply from a bad one; `spent` for a trap where a ceiling left nothing to
   * lose: nobody shall learn that it was good.
   */
  readonly verdict: Verdict | 'unclear' | 'spent';
  /** What it may be as well, as far as the search can tell; null where it is sure. */
  readonly orWorse: Verdict | null;
  /** Points given away for certain, 0 or more. */
  readonly lost: number;
  /** What would have kept more; null where nothing worth saying would. */
  readonly better: Input | null;
}

type There = Extract<Awaited, { readonly phase: 'there' }>;

/** Whether one of the five verdicts was given. */
export const isJudged = (verdict: TurnVerdict['verdict']): verdict is Verdict =>
  verdict !== 'unclear' && verdict !== 'spent';

/** By the input's index in the log; null for what was no decision. `trapped`: the turn carried a trap. */
export function verdictOn({ analysis, replies }: There, index: number, trapped: boolean): TurnVerdict | null {
  const decision = analysis.decisions.find((other) => other.index === index);
  if (!decision) return null;
  const { verdict, regret } = decision.taken;
  if (isUnclear(regret)) return { verdict: 'unclear', orWorse: null, lost: 0, better: null };
  if (trapped && !isLacking(verdict)) return { verdict: 'spent', orWorse: null, lost: 0, better: null };
  const better = isLacking(verdict) ? betterInput(decision, replies) : null;
  return { verdict, orWorse: orWorse(regret), lost: regret.low / 10, better };
}

/**
 * The reply that keeps most, or else the tool of the best way. A trap is never recommended: some calls can
 * be saved by one, and nobody should learn that.
 */
function betterInput({ moves, taken, best }: Decision, replies: Replies): Input | null {
  const better = moves
    .filter((move) => isMilder(move, taken) && !isTrap(move.input, replies))
    .toSorted((one, other) => other.after.low - one.after.low)[0];
  return better ? better.input : betterTool(best, taken.input);
}

/** Where the best way leads on by a reply that was not at hand, it is the making ready that was missing. */
function betterTool(best: readonly Input[], taken: Input): Input | null {
  const turn = best.find((input) => !isFree(input));
  const tool = turn?.type === 'reply' ? best[0] : turn;
  return tool && tool.type !== 'reply' && tool.type !== taken.type ? tool : null;
}

const isMilder = (one: Move, other: Move): boolean =>
  VERDICTS.indexOf(one.verdict) < VERDICTS.indexOf(other.verdict);

const isTrap = (input: Input, replies: Replies): boolean =>
  input.type === 'reply' && (replies[input.id]?.trap ?? null) !== null;
