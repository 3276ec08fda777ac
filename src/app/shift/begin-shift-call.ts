/** What a call of a shift begins with: its seed, and what the calls before have left. */
import { carriedOn } from '../../engine/shift/carried-on.ts';
import { callSeed } from '../../engine/shift/plans.ts';
import type { Shift } from '../../engine/shift/shift.ts';
import type { Beginning } from '../call/begin.ts';
import type { CallRecord, Store } from '../store/store.ts';

export type ShiftBeginning = Required<Pick<Beginning, 'seed' | 'carried' | 'origin'>>;

export const beginningOf = (id: string, shift: Shift): ShiftBeginning => ({
  seed: callSeed(shift.log.seed, shift.calls.length),
  carried: carriedOn(shift),
  origin: { branchOf: null, shift: id },
});

/** The call of this shift that is on the line. */
export async function callUnderWay(store: Store, id: string): Promise<CallRecord | null> {
  return (await store.waiting()).find(({ shift }) => shift === id) ?? null;
}

/** Whether the call that comes next in `shift` is still to be taken; another window may have taken it since. */
export async function isStillDue(store: Store, id: string, { calls }: Shift): Promise<boolean> {
  const taken = (await store.finished()).filter(({ shift }) => shift === id).length;
  return taken === calls.length && !(await callUnderWay(store, id));
}
