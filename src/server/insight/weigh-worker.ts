/** The thread that weighs the decisions of a call; it takes seconds, which no request should wait for. */
import { parentPort, workerData } from 'node:worker_threads';
import { analyseReplay, isWeighed } from '../../engine/analysis/analyse.ts';
import type { Decision } from '../../engine/analysis/analysis.ts';
import { placeOf } from '../../engine/chart/call-state.ts';
import { makeInput } from '../../engine/log/input-text.ts';
import { type Replay, replay } from '../../engine/log/replay.ts';
import type { Weighed, WeighedDecision, WeighingQuestion } from './weighed.ts';

const { scenario, log } = workerData as WeighingQuestion;
const played = replay(scenario, log);
if (!played.ok) throw new Error(`a stored call does not play: ${played.code}`);
const { decisions, accuracy } = analyseReplay(played.replay);
parentPort?.postMessage({
  decisions: decisions.filter(isWeighed).flatMap((decision) => told(decision, played.replay)),
  accuracy,
} satisfies Weighed);

/** What is done after the last line is an answer to no line. */
function told({ index, taken }: Decision, { turns }: Replay): readonly WeighedDecision[] {
  const turn = turns[index];
  const place = turn && placeOf(turn.before);
  if (!place || !('line' in place)) return [];
  const after = placeOf(turn.after);
  const led = 'line' in after ? after.line : after.ending;
  const { low, high } = taken.regret;
  const regret = Math.round((low + high) / 2);
  const move = makeInput(taken.input);
  return [{ seq: index + 1, line: place.line, move, led, verdict: taken.verdict, regret }];
}
