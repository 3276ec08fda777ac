/** The thread that weighs the decisions of a call; it takes seconds, which no request should wait for. */
import { parentPort, workerData } from 'node:worker_threads';
import { type DoneAtLine, doneAtLines } from '../../course/done-at-lines.ts';
import { analyseReplay } from '../../engine/analysis/analyse.ts';
import type { Decision } from '../../engine/analysis/analysis.ts';
import { judge } from '../../engine/analysis/verdict.ts';
import { replay } from '../../engine/log/replay.ts';
import type { Weighed, WeighedDecision, WeighingQuestion } from './weighed.ts';

const { scenario, log } = workerData as WeighingQuestion;
const played = replay(scenario, log);
if (!played.ok) throw new Error(`a stored call does not play: ${played.code}`);
const { decisions, accuracy } = analyseReplay(played.replay);
parentPort?.postMessage({
  decisions: doneAtLines(played.replay).map((done) => told(done, decisions)),
  accuracy,
} satisfies Weighed);

/** Who hangs up has given away what that came to, whether they took the call up again or left. */
function told(
  { index, line, move, led, settledBy }: DoneAtLine,
  decisions: readonly Decision[],
): WeighedDecision {
  const regrets = decisions
    .filter((decision) => decision.index === index || decision.index === settledBy)
    .map(({ taken }) => taken.regret);
  const low = regrets.reduce((sum, regret) => sum + regret.low, 0);
  const high = regrets.reduce((sum, regret) => sum + regret.high, 0);
  const regret = Math.round((low + high) / 2);
  return { seq: index + 1, line, move, led, verdict: judge({ low, high }), regret };
}
