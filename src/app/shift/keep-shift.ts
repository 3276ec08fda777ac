/** A shift in the store: opened with all its scenarios, brought up to date with its finished calls, kept after each event. */
import { type Log, makeLog } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import type { FindScenario } from '../../engine/scenario/find-scenario.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { happen, playShift } from '../../engine/shift/play-shift.ts';
import type { Shift } from '../../engine/shift/shift.ts';
import { makeShiftLog, parseShiftLog, type ShiftEvent, type ShiftLog } from '../../engine/shift/shift-log.ts';
import { withFinished } from '../../engine/shift/with-finished.ts';
import type { ErrorCode } from '../../screens/notice.tsx';
import { type FinishedRecord, Overtaken, type ShiftRecord, type Store } from '../store/store.ts';

/** What a shift is read from. */
export interface Sources {
  readonly store: Store;
  /** Rejects with a RangeError where there is no such scenario. */
  load(id: string): Promise<Scenario>;
}

export interface KeptShift {
  readonly record: ShiftRecord;
  readonly shift: Shift;
  readonly find: FindScenario;
}

export type OpenedShift =
  | { readonly ok: true; readonly kept: KeptShift }
  | { readonly ok: false; readonly code: ErrorCode };

/** Stores a new shift and gives its id. */
export async function beginShift(store: Store, log: ShiftLog): Promise<string> {
  const now = Date.now();
  const id = `${now.toString(36)}-${log.seed.toString(36)}`;
  await store.saveShift({ id, log: makeShiftLog(log), revision: 1, savedAt: now, done: false });
  return id;
}

/** Opens a shift. A call that was finished since is taken in, with the kudos for it, in one write. */
export async function openShift(sources: Sources, id: string): Promise<OpenedShift> {
  const { store } = sources;
  const record = await store.shift(id);
  if (!record) return { ok: false, code: 'shift-missing' };
  const read = await readShift(sources, record);
  if (!read.ok) {
    await setAside(store, record);
    return read;
  }
  const taken = takeIn(read.kept, await finishedLogs(store, id));
  if (taken === read.kept.shift) return read;
  try {
    return { ok: true, kept: await save(store, read.kept, taken) };
  } catch (error) {
    // Another window has taken it in by now.
    if (error instanceof Overtaken) return openShift(sources, id);
    throw error;
  }
}

/** Reads a stored shift as it stands; of one that is over, this is all there is to know. */
async function readShift({ load }: Sources, record: ShiftRecord): Promise<OpenedShift> {
  const parsed = parseShiftLog(record.log);
  if (!parsed.ok) return { ok: false, code: 'shift-unreadable' };
  const find = await findFor(load, parsed.log);
  const played = playShift(parsed.log, find);
  if (!played.ok) return { ok: false, code: 'shift-outdated' };
  return { ok: true, kept: { record, shift: played.shift, find } };
}

/** What cannot be gone on with is no longer under way; nothing of it is deleted. */
const setAside = (store: Store, record: ShiftRecord): Promise<void> =>
  store.saveShift({ ...record, revision: record.revision + 1, done: true });

/** Who calls in a shift and, on a next day, the scenarios of the contacts before it. */
const findFor = (load: Sources['load'], { scenarios, contacts = [] }: ShiftLog): Promise<FindScenario> =>
  findAmong(load, [...scenarios, ...contacts.map(({ scenario }) => scenario)]);

/** What is gone is not found. */
export async function findAmong(load: Sources['load'], ids: readonly string[]): Promise<FindScenario> {
  const loaded = await Promise.all([...new Set(ids)].map((id) => loadOrNone(load, id)));
  const known = new Map(loaded.flatMap((scenario) => (scenario ? [[scenario.id, scenario] as const] : [])));
  return (id) => known.get(id);
}

/** A scenario that is gone is the shift's trouble to tell; a broken connection is not. */
async function loadOrNone(load: Sources['load'], id: string): Promise<Scenario | null> {
  try {
    return await load(id);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function finishedLogs(store: Store, id: string): Promise<readonly Log[]> {
  const own = (await store.finished()).filter(({ shift }) => shift === id);
  return own.flatMap(({ log }) => {
    const parsed = parseLog(log);
    return parsed.ok ? [parsed.log] : [];
  });
}

function takeIn({ shift, find }: KeptShift, finished: readonly Log[]): Shift {
  const taken = withFinished(shift, finished, find);
  const praised = taken.kudos ? happen(taken, { type: 'kudos' }, find) : taken;
  return typeof praised === 'string' ? taken : praised;
}

/** The shift with one more event, stored before anybody sees it. Throws `Overtaken` when another window was quicker. */
export async function addEvent(store: Store, kept: KeptShift, event: ShiftEvent): Promise<KeptShift> {
  const next = happen(kept.shift, event, kept.find);
  return typeof next === 'string' ? kept : save(store, kept, next);
}

async function save(store: Store, kept: KeptShift, shift: Shift): Promise<KeptShift> {
  const record: ShiftRecord = {
    ...kept.record,
    log: makeShiftLog(shift.log),
    revision: kept.record.revision + 1,
    savedAt: Date.now(),
    done: shift.stage === 'over',
  };
  await store.saveShift(record);
  return { ...kept, record, shift };
}

/** The latest shift that waits to be gone on with; what cannot be read any more is told, and out of the way. */
export async function waitingShift(
  sources: Sources,
  tell: (code: ErrorCode) => void,
): Promise<KeptShift | null> {
  for (const { id } of (await sources.store.shifts()).filter(({ done }) => !done)) {
    const opened = await openShift(sources, id);
    if (!opened.ok) tell(opened.code);
    else if (opened.kept.shift.stage !== 'over') return opened.kept;
  }
  return null;
}

/** The latest shift that is over, as it left its agent. */
export async function lastShift(sources: Sources): Promise<Shift | null> {
  for (const record of await sources.store.shifts()) {
    const read = record.done ? await readShift(sources, record) : null;
    if (read?.ok && read.kept.shift.stage === 'over') return read.kept.shift;
  }
  return null;
}

/** Numbers of the finished calls of a shift, in its order; null where a call is not among them any more. */
export const numbersOf = (
  { calls }: Shift,
  finished: readonly FinishedRecord[],
): readonly (number | null)[] =>
  calls.map(({ log }) => {
    const text = makeLog(log);
    return finished.find((record) => record.log === text)?.number ?? null;
  });
