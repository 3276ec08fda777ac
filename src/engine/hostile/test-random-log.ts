/** Logs of calls that were played at random. */

import { startCall, step } from '../chart/call.ts';
import { anyInput, chance } from '../chart/test-random-play.ts';
import type { Log, LoggedInput } from '../log/log.ts';
import { openLog } from '../log/open-log.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Thirty inputs are tried, one a second; those that the call took are in the log. */
export function logOf(scenario: Scenario, seed: number): Log {
  const draw = chance(seed);
  const inputs: LoggedInput[] = [];
  let state = startCall(scenario, seed);
  for (let at = 0; at < 30_000; at += 1000) {
    const input = anyInput(state, draw);
    const stepped = step(state, input);
    if ('refused' in stepped) continue;
    state = stepped.state;
    inputs.push({ at, input });
  }
  return { ...openLog(scenario, { seed, locale: 'en' }), inputs };
}
