/** Calls of any kind: a plan followed for a while, then anything at all, broken off anywhere. */
import fc from 'fast-check';
import { ALL_PLANS } from '../analysis/test-plans.ts';
import { startCall, step } from '../chart/call.ts';
import type { Input } from '../chart/input.ts';
import { anyInput, chance } from '../chart/test-random-play.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { MODES } from '../vocabulary.ts';
import { type Log, type LoggedInput, makeLog } from './log.ts';
import { openLog } from './open-log.ts';
import { carriedInto, type Replay, replay } from './replay.ts';

export interface AnyCall {
  readonly scenario: Scenario;
  readonly log: Log;
  readonly replay: Replay;
}

/** What is said where it can be said; what the call refuses is left out. */
function played(
  scenario: Scenario,
  head: Log,
  plan: readonly Input[],
  tries: number,
): readonly LoggedInput[] {
  const draw = chance(head.seed);
  const inputs: LoggedInput[] = [];
  let state = startCall(scenario, head.seed, carriedInto(head));
  for (let turn = 0; turn < plan.length + tries; turn += 1) {
    const input = plan[turn] ?? anyInput(state, draw);
    const stepped = step(state, input);
    if ('refused' in stepped) continue;
    state = stepped.state;
    inputs.push({ at: turn * 700, input });
  }
  return inputs;
}

/** `tries`: inputs after the plan at most; half of a plan's calls follow it to the end. */
export const anyCall = (tries = 25): fc.Arbitrary<AnyCall> =>
  fc
    .record({
      plan: fc.constantFrom(...ALL_PLANS),
      seed: fc.nat(2 ** 32 - 1),
      mode: fc.constantFrom(...MODES),
      carried: fc.option(fc.record({ composure: fc.integer({ min: 0, max: 1000 }), kindness: fc.boolean() })),
      followed: fc.nat(24),
      tries: fc.nat(tries),
    })
    .map(({ plan: { scenario, log: plan }, followed, tries: most, ...head }) => {
      const opened = openLog(scenario, { ...head, locale: 'en' });
      const way = plan.inputs.slice(0, followed).map(({ input }) => input);
      const log = { ...opened, inputs: played(scenario, opened, way, most) };
      const replayed = replay(scenario, log);
      if (!replayed.ok) throw new Error(replayed.code);
      // A failing property shows the log; a replay would fill a book.
      return { scenario, log, replay: replayed.replay, [fc.toStringMethod]: () => makeLog(log) };
    });
