/** A shift in which nothing has happened yet. */
import { fromPoints } from '../customer/tenths.ts';
import { NUMBERS } from '../numbers.ts';
import { lineUp, type ShiftPlanId } from './plans.ts';
import type { Shift } from './shift.ts';
import type { ShiftLog } from './shift-log.ts';

/** `scenarios` are all there are; `start` is the composure it begins with, in tenths. */
export const openShiftLog = (
  plan: ShiftPlanId,
  { seed, start, scenarios }: Pick<ShiftLog, 'seed' | 'start' | 'scenarios'>,
): ShiftLog => ({ format: 1, plan, seed, start, scenarios: lineUp(plan, scenarios, seed), events: [] });

/** The work comes home with you (FI-73): a shift begins with what the last one has left, in tenths. */
export const startAfter = (last: Pick<Shift, 'composure'> | null): number =>
  last?.composure ?? fromPoints(NUMBERS.start.composure);
