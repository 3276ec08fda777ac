/** Calls for tests of the server: whole ones, in the words of their logs. */
import { startCall, step } from '../../engine/chart/call.ts';
import { phaseOf, standingOf } from '../../engine/chart/call-state.ts';
import type { Input } from '../../engine/chart/input.ts';
import { inputsOf } from '../../engine/chart/inputs-of.ts';
import { makeInput } from '../../engine/log/input-text.ts';
import { type Log, makeLog } from '../../engine/log/log.ts';
import { openLog } from '../../engine/log/open-log.ts';
import { replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import { findShipped } from '../library/shipped.ts';
import { pointsOf } from './result.ts';

export const LEAFLET: Scenario = findShipped('leaflet') ?? missing();

function missing(): never {
  throw new Error('leaflet is not there');
}

/** A call to its end, choosing by the numbers given; where they run out, it is brought to an end. */
export function callOf(scenario: Scenario, choices: readonly number[], seed = 1): readonly Input[] {
  const played: Input[] = [];
  let state = startCall(scenario, seed);
  for (let turn = 0; phaseOf(state) !== 'done'; turn += 1) {
    const possible = inputsOf(standingOf(state));
    const ways = turn < choices.length ? possible : possible.filter(({ type }) => ENDS.includes(type));
    const input = ways[(choices[turn] ?? 0) % ways.length] ?? possible[0];
    if (!input) throw new Error('there is no way on');
    const stepped = step(state, input);
    if ('refused' in stepped) throw new Error(stepped.refused);
    state = stepped.state;
    played.push(input);
  }
  return played;
}

const ENDS: readonly Input['type'][] = ['pick-up', 'end', 'follow-up'];

/** Written for sending, one word or two each. */
export const written = (inputs: readonly Input[]): readonly string[] => inputs.map(makeInput);

/** The log of a call, an input a second. */
export const logOfCall = (scenario: Scenario, inputs: readonly Input[], seed = 1): Log => ({
  ...openLog(scenario, { seed, locale: 'en' }),
  inputs: inputs.map((input, index) => ({ at: (index + 1) * 1000, input })),
});

export const textOfCall = (scenario: Scenario, inputs: readonly Input[]): string =>
  makeLog(logOfCall(scenario, inputs));

/** What the engine itself makes of a call, in whole points. */
export function totalOf(scenario: Scenario, log: Log): number {
  const played = replay(scenario, log);
  if (!played.ok) throw new Error(played.code);
  return pointsOf(makeSheet(played.replay.state));
}
