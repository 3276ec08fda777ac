/** What an import adds to what is here: nothing that is here is changed for the worse, and nothing comes twice. Pure. */
import { type Arrived, type CallRecord, type Contents, type FinishedRecord, inOrder } from './store.ts';

export interface Merged {
  /** Only what has to be written. */
  readonly added: Contents;
  readonly arrived: Arrived;
}

/** A debrief's address has no more digits. */
const HIGHEST_NUMBER = 999_999_999;

export function merge(kept: Contents, incoming: Contents): Merged {
  const { finished, numbers } = addFinished(kept.finished, incoming.finished);
  const moved = <Branch extends Pick<CallRecord, 'branchOf'>>(record: Branch): Branch => ({
    ...record,
    branchOf: record.branchOf === null ? null : (numbers.get(record.branchOf) ?? null),
  });
  const ended = finished.map(moved);
  const over = [...kept.finished, ...ended];
  const added: Contents = {
    settings: missingIn(kept.settings, incoming.settings),
    calls: newerThan(kept.calls, incoming.calls.map(moved)).filter((call) => !isOver(call, over)),
    finished: ended,
    shifts: newerThan(kept.shifts, incoming.shifts),
    phrases: missingIn(kept.phrases, incoming.phrases),
    aside: unknownTo(kept.aside, incoming.aside),
  };
  return { added, arrived: count(added) };
}

/** What is kept after `added` was written to `kept`. */
export function together(kept: Contents, added: Contents): Contents {
  const isAdded = new Set([...added.calls, ...added.shifts].map(({ id }) => id));
  const stays = ({ id }: { readonly id: string }): boolean => !isAdded.has(id);
  return {
    settings: { ...kept.settings, ...added.settings },
    calls: [...kept.calls.filter(stays), ...added.calls],
    finished: [...kept.finished, ...added.finished],
    shifts: [...kept.shifts.filter(stays), ...added.shifts],
    phrases: { ...kept.phrases, ...added.phrases },
    aside: [...kept.aside, ...added.aside],
  };
}

const count = ({ calls, finished, shifts, phrases, aside }: Contents): Arrived => ({
  calls: calls.length + finished.length,
  shifts: shifts.length,
  phrases: Object.keys(phrases).length,
  aside: aside.length,
});

/** New calls keep their number where it is free. `numbers` tells which number every incoming one has here. */
function addFinished(kept: readonly FinishedRecord[], incoming: readonly FinishedRecord[]) {
  const known = new Map(kept.map((record) => [identity(record), record.number]));
  const taken = new Set(known.values());
  const numbers = new Map<number, number>();
  const finished: FinishedRecord[] = [];
  for (const record of inOrder(incoming)) {
    const here = known.get(identity(record)) ?? freeNumber(record.number, taken);
    numbers.set(record.number, here);
    if (known.has(identity(record))) continue;
    known.set(identity(record), here);
    taken.add(here);
    finished.push({ ...record, number: here });
  }
  return { finished, numbers };
}

/** The same log that ended at the same moment is the same call. */
const identity = ({ log, endedAt }: FinishedRecord): string => `${endedAt} ${log}`;

function freeNumber(wanted: number, taken: ReadonlySet<number>): number {
  if (wanted > 0 && wanted <= HIGHEST_NUMBER && !taken.has(wanted)) return wanted;
  return taken.size === 0 ? 1 : Math.max(...taken) + 1;
}

/** A call that was finished since it was exported is not under way again: its log is the beginning of a finished one. */
function isOver({ log, branchOf }: CallRecord, finished: readonly FinishedRecord[]): boolean {
  const begun = log.replace(/\]\}$/, '');
  return finished.some((record) => record.branchOf === branchOf && record.log.startsWith(begun));
}

function newerThan<Saved extends { readonly id: string; readonly revision: number }>(
  kept: readonly Saved[],
  incoming: readonly Saved[],
): readonly Saved[] {
  const revisions = new Map(kept.map(({ id, revision }) => [id, revision]));
  const newest = new Map<string, Saved>();
  for (const record of incoming) {
    const { id, revision } = record;
    if (revision > (newest.get(id)?.revision ?? revisions.get(id) ?? -1)) newest.set(id, record);
  }
  return [...newest.values()];
}

function missingIn<Named extends object>(kept: Named, incoming: Named): Named {
  return Object.fromEntries(Object.entries(incoming).filter(([name]) => !Object.hasOwn(kept, name))) as Named;
}

function unknownTo(kept: readonly unknown[], incoming: readonly unknown[]): readonly unknown[] {
  const known = new Set(kept.map((record) => JSON.stringify(record)));
  return incoming.filter((record) => !known.has(JSON.stringify(record)));
}
