/** The end of a call: its score for the home page, and its place among the finished ones. */
import type { CallState } from '../../engine/chart/call-state.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import type { Store } from '../store/store.ts';
import type { KeptCall } from './log-keeper.ts';

/** Gives the number of the finished call. */
export function finishCall(store: Store, state: CallState, { record }: KeptCall): Promise<number> {
  const { total, tier } = makeSheet(state);
  const { id, scenario, log, savedAt, branchOf, shift, beside } = record;
  return store.finish(record, {
    call: id,
    scenario,
    log,
    branchOf,
    shift,
    ...(beside !== undefined && { beside }),
    total,
    tier,
    endedAt: savedAt,
    shared: false,
  });
}
