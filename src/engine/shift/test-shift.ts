/** Shifts for tests, made of the plans beside the shipped scenarios. */
import { PLANS } from '../analysis/test-plans.ts';
import { SHIPPED } from '../chart/test-call.ts';
import type { Log } from '../log/log.ts';
import { openShiftLog } from './open-shift.ts';
import { callSeed, type ShiftPlanId } from './plans.ts';
import { carriedOn, type FindScenario, playShift, type Shift } from './play-shift.ts';
import type { Pause, ShiftLog } from './shift-log.ts';

export const find: FindScenario = (id) => SHIPPED.find((scenario) => scenario.id === id);

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

/** What happens in a shift, in words: a pause, or the name of a plan for the call that is due. */
export function afterEvents(log: ShiftLog, ...events: readonly (Pause | `=${string}`)[]): Shift {
  let shift = played(log);
  for (const event of events) {
    const happened = isCall(event)
      ? ({ type: 'call', log: callAsPlanned(shift, event.slice(1)) } as const)
      : { type: event };
    shift = played({ ...shift.log, events: [...shift.log.events, happened] });
  }
  return shift;
}

const isCall = (event: Pause | `=${string}`): event is `=${string}` => event.startsWith('=');
