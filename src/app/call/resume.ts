/** Takes a stored call up again by playing its log; what cannot be played is set aside with a code. */
import { acceptLog } from '../../engine/log/log.ts';
import { type Replay, replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { ErrorCode } from '../../screens/notice.tsx';
import type { CallRecord } from '../store/store.ts';
import type { KeptCall } from './log-keeper.ts';

export type Resumed =
  | { readonly ok: true; readonly kept: KeptCall; readonly replay: Replay }
  | { readonly ok: false; readonly code: ErrorCode };

export function resume(scenario: Scenario, record: CallRecord): Resumed {
  const parsed = acceptLog(readStored(record.log));
  if (!parsed.ok) return { ok: false, code: 'log-corrupt' };
  const replayed = replay(scenario, parsed.log);
  if (!replayed.ok) {
    const changed = replayed.code === 'digest-mismatch';
    return { ok: false, code: changed ? 'digest-mismatch' : 'replay-failed' };
  }
  return { ok: true, kept: { record, log: parsed.log }, replay: replayed.replay };
}

/** Our own writing: what is no JSON any more is no log either. */
function readStored(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
