/** The answers of a long call as a page lists them: runs of good ones fold into a line, so that mistakes stand out. Pure. */
import { isLacking } from '../../engine/analysis/verdict.ts';
import type { NumberedTurn } from './turns.ts';
import { isJudged, type TurnVerdict } from './verdicts.ts';

/** Answers from which a call is long. */
export const LONG = 14;

export interface Run {
  readonly good: boolean;
  /** At least one. */
  readonly turns: readonly NumberedTurn[];
}

/** Turns in their order, those of one kind that follow each other together. */
export function runsOf(
  turns: readonly NumberedTurn[],
  verdictOf: (turn: NumberedTurn) => TurnVerdict | null,
): readonly Run[] {
  const runs: { good: boolean; turns: NumberedTurn[] }[] = [];
  for (const turn of turns) {
    const good = isGood(verdictOf(turn));
    const last = runs.at(-1);
    if (last?.good === good) last.turns.push(turn);
    else runs.push({ good, turns: [turn] });
  }
  return runs;
}

const isGood = (judged: TurnVerdict | null): boolean =>
  judged !== null && isJudged(judged.verdict) && !isLacking(judged.verdict);
