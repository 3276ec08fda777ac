/** How fast the engine steps, shows and replays, beside a peer that tells the same story. */
import { Bench } from 'tinybench';
import { openTexts } from '../../src/cli/texts.ts';
import { startCall } from '../../src/engine/chart/call.ts';
import { replay } from '../../src/engine/log/replay.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { makeView } from '../../src/engine/view/make-view.ts';
import { scenarioIds, shippedScenario } from '../../src/files/shipped.ts';
import { callThrough, logOf, statesOf, take } from './calls.ts';
import { inkStory } from './ink-story.ts';
import type { Rows } from './rows.ts';

interface Measured {
  readonly stepUs: number;
  readonly viewUs: number;
  readonly inkUs: number;
  readonly replaysPerSecond: number;
}

/** Median microseconds of one run of `work`, divided by how many choices it makes. */
async function perChoice(work: () => number): Promise<number> {
  const choices = work();
  const bench = new Bench({ time: 1500, warmupTime: 300 });
  bench.add('work', () => void work());
  const [task] = await bench.run();
  const result = task?.result;
  if (!result || !('latency' in result)) throw new Error('nothing was measured');
  return (result.latency.p50 * 1000) / choices;
}

async function measure(scenario: Scenario): Promise<Measured> {
  const inputs = callThrough(scenario, 1);
  const start = startCall(scenario, 1);
  const opened = await openTexts('en', scenario.id);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failures));
  const story = inkStory(scenario, opened.texts);
  const log = logOf(scenario, 1, inputs);
  const stepUs = await perChoice(() => {
    inputs.reduce(take, start);
    return inputs.length;
  });
  const states = statesOf(start, inputs);
  const viewUs = await perChoice(() => {
    for (const state of states) makeView(state, 'practice');
    return states.length;
  });
  const inkUs = await perChoice(() => playInk(story));
  const replayUs = await perChoice(() => (replay(scenario, log).ok ? 1 : 0));
  return { stepUs, viewUs, inkUs, replaysPerSecond: 1e6 / replayUs };
}

/** One way through the ink story: choices in turn, until it ends or has gone on long enough. */
function playInk(story: ReturnType<typeof inkStory>): number {
  story.ResetState();
  story.ContinueMaximally();
  let choices = 0;
  while (story.currentChoices.length > 0 && choices < 25) {
    story.ChooseChoiceIndex(choices % story.currentChoices.length);
    story.ContinueMaximally();
    choices += 1;
  }
  return Math.max(1, choices);
}

export async function engineSpeed(): Promise<Rows> {
  const rows = [['scenario', 'us a step', 'us an ink choice', 'ratio', 'us a view', 'replays a second']];
  for (const scenario of scenarioIds().flatMap((id) => shippedScenario(id) ?? [])) {
    const { stepUs, viewUs, inkUs, replaysPerSecond } = await measure(scenario);
    rows.push([
      scenario.id,
      stepUs.toFixed(1),
      inkUs.toFixed(1),
      (stepUs / inkUs).toFixed(2),
      viewUs.toFixed(1),
      replaysPerSecond.toFixed(0),
    ]);
  }
  return rows;
}
