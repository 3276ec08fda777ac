/** The log of a running call and its place in the store: every input is kept before anybody sees what it did. */
import type { Input } from '../../engine/chart/input.ts';
import { type Log, makeLog } from '../../engine/log/log.ts';
import { ALONE, type CallRecord, type Origin, type Store } from '../store/store.ts';

export interface KeptCall {
  readonly record: CallRecord;
  readonly log: Log;
}

/** A call with what its log holds so far; nothing is stored yet. */
export function openCall(log: Log, now: number, origin: Origin = ALONE): KeptCall {
  const id = `${now.toString(36)}-${log.seed.toString(36)}`;
  return {
    log,
    record: {
      ...origin,
      id,
      scenario: log.scenario,
      log: makeLog(log),
      replies: 0,
      revision: 0,
      savedAt: now,
    },
  };
}

/** The same call with one more input. */
export function withInput({ record, log }: KeptCall, input: Input, at: number, now: number): KeptCall {
  const longer: Log = { ...log, inputs: [...log.inputs, { at, input }] };
  const replies = record.replies + (input.type === 'reply' ? 1 : 0);
  return {
    log: longer,
    record: { ...record, log: makeLog(longer), replies, revision: record.revision + 1, savedAt: now },
  };
}

/** Stores the call as it stands. */
export function keep(store: Store, { record }: KeptCall): Promise<void> {
  return store.saveCall(record);
}
