/** Calls to measure: the first reply on offer, again and again, until the talk ends. */

import { startCall, step } from '../../src/engine/chart/call.ts';
import type { CallState } from '../../src/engine/chart/call-state.ts';
import { phaseOf } from '../../src/engine/chart/call-state.ts';
import type { Input } from '../../src/engine/chart/input.ts';
import type { Log } from '../../src/engine/log/log.ts';
import { openLog } from '../../src/engine/log/open-log.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { makeView } from '../../src/engine/view/make-view.ts';

const MOST_TURNS = 25;

export function take(state: CallState, input: Input): CallState {
  const stepped = step(state, input);
  if ('refused' in stepped) throw new Error(`${input.type} refused: ${stepped.refused}`);
  return stepped.state;
}

/** The inputs of one call through the scenario, picking up first. */
export function callThrough(scenario: Scenario, seed: number): readonly Input[] {
  const inputs: Input[] = [{ type: 'pick-up' }];
  let state = take(startCall(scenario, seed), { type: 'pick-up' });
  while (phaseOf(state) === 'live' && inputs.length <= MOST_TURNS) {
    const { replies } = makeView(state, 'practice');
    const reply = replies[inputs.length % replies.length];
    if (!reply) break;
    const input: Input = { type: 'reply', id: reply.id };
    inputs.push(input);
    state = take(state, input);
  }
  return inputs;
}

export const logOf = (scenario: Scenario, seed: number, inputs: readonly Input[]): Log => ({
  ...openLog(scenario, { seed, locale: 'en' }),
  inputs: inputs.map((input, index) => ({ at: index * 5000, input })),
});

/** Every state of a call after picking up. */
export function statesOf(start: CallState, inputs: readonly Input[]): readonly CallState[] {
  const states: CallState[] = [];
  inputs.reduce((state, input) => {
    const next = take(state, input);
    states.push(next);
    return next;
  }, start);
  return states;
}
