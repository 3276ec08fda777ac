/** Ends a shift before its last call is played. Nothing is lost: its calls count, and the one on the line goes on alone. */
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { type CallRecord, Overtaken, type Store } from '../store/store.ts';
import { callUnderWay } from './begin-shift-call.ts';
import { addEvent, type KeptShift, type OpenedShift, openShift, type Sources } from './keep-shift.ts';

/** The shift as it ended, with all that was finished by now in any window. Throws `Overtaken` as `addEvent` does. */
export async function endShift(sources: Sources, id: string): Promise<OpenedShift> {
  const opened = await openShift(sources, id);
  if (!opened.ok || opened.kept.shift.stage === 'over') return opened;
  const call = await callUnderWay(sources.store, id);
  const kept = await stopAt(sources.store, opened.kept, call && logOf(call));
  if (call) await standAlone(sources.store, call);
  return { ok: true, kept };
}

function logOf({ log }: CallRecord): Log | null {
  const parsed = parseLog(log);
  return parsed.ok ? parsed.log : null;
}

/** A call that cannot be played any more holds nobody in a shift. */
async function stopAt(store: Store, kept: KeptShift, left: Log | null): Promise<KeptShift> {
  const ended = await addEvent(store, kept, { type: 'stop', left });
  return ended === kept ? addEvent(store, kept, { type: 'stop', left: null }) : ended;
}

/** From now on it is a call like any other, and waits on the home page. */
async function standAlone(store: Store, call: CallRecord): Promise<void> {
  try {
    await store.saveCall({ ...call, shift: null, revision: call.revision + 1 });
  } catch (error) {
    // Another window goes on with it; at its end it leads to the summary.
    if (!(error instanceof Overtaken)) throw error;
  }
}
