/** The finished call that a shift has been waiting for: it was stored by itself, and its event is derived from it. */
import type { Log } from '../log/log.ts';
import type { FindScenario } from '../scenario/find-scenario.ts';
import { callSeed } from './plans.ts';
import { happen } from './play-shift.ts';
import type { Shift } from './shift.ts';

/** The shift with its next call, if that is among the finished ones; what was played twice counts once. */
export function withFinished(shift: Shift, finished: readonly Log[], find: FindScenario): Shift {
  if (shift.stage !== 'ready') return shift;
  const seed = callSeed(shift.log.seed, shift.calls.length);
  for (const log of finished) {
    const next = log.seed === seed ? happen(shift, { type: 'call', log }, find) : 'other-scenario';
    if (typeof next !== 'string') return next;
  }
  return shift;
}
