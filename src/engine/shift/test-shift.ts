/** Shifts for tests, made of the plans beside the shipped scenarios. */
import { PLANS } from '../analysis/test-plans.ts';
import { SHIPPED } from '../chart/test-scenarios.ts';
import type { Log } from '../log/log.ts';
import type { FindScenario } from '../scenario/find-scenario.ts';
import { withSecondRounds } from '../second-round/second-round.ts';
import { carriedOn } from './carried-on.ts';
import { openShiftLog } from './open-shift.ts';
import { callSeed, type ShiftPlanId } from './plans.ts';
import { playShift } from './play-shift.ts';
import type { Shift } from './shift.ts';
import type { Pause, ShiftEvent, ShiftLog } from './shift-log.ts';

export const find: FindScenario = withSecondRounds((id) => SHIPPED.find((scenario) => scenario.id === id));

/** Somebody who works through `before-lunch`; the calls come in the order of `scenarios`. */
export const shiftOf = (
  scenarios: readonly string[],
  start = 800,
  plan: ShiftPlanId = 'before-lunch',
): ShiftLog => ({
  ...openShiftLog(plan, { seed: 7, start, scenarios }),
  scenarios,
});

export function played(log: ShiftLog): Shift {
  const result = playShift(log, find);
  if (!result.ok) throw new Error(`event ${result.index}: ${result.code}`);
  return result.shift;
}

/** The call that is due now, played as in the plan of this name beside its scenario, with what the shift carries on. */
export function callAsPlanned(shift: Shift, plan: string): Log {
  const place = shift.calls.length;
  const id = shift.log.scenarios[place] ?? '';
  const known = PLANS.find(({ name }) => name === `${id}, ${plan}.plan`);
  if (!known) throw new Error(`no plan ${plan} beside ${id}`);
  return { ...known.log, seed: callSeed(shift.log.seed, place), carried: carriedOn(shift) };
}

type Happening = Pause | 'stop' | `=${string}`;

/** What happens in a shift, in words: a pause, its early end, or the name of a plan for the call that is due. */
export function afterEvents(log: ShiftLog, ...happenings: readonly Happening[]): Shift {
  let shift = played(log);
  for (const happening of happenings)
    shift = played({ ...shift.log, events: [...shift.log.events, eventOf(shift, happening)] });
  return shift;
}

function eventOf(shift: Shift, happening: Happening): ShiftEvent {
  if (happening === 'stop') return { type: 'stop', left: null };
  return isCall(happening)
    ? { type: 'call', log: callAsPlanned(shift, happening.slice(1)) }
    : { type: happening };
}

const isCall = (happening: Pause | `=${string}`): happening is `=${string}` => happening.startsWith('=');
