/** The shifts on the home page; they come behind the calls, and with their own words. */
import type { ComponentChildren } from 'preact';
import { parseShiftLog } from '../../engine/shift/shift-log.ts';
import { ShiftEntry, type ShiftUnderWay } from '../../screens/shift/shift-entry.tsx';
import type { Services } from '../services.ts';
import type { ShiftRecord } from '../store/store.ts';
import { waitingContacts } from './contacts.ts';

export async function openShiftEntry({ store, words }: Services): Promise<() => ComponentChildren> {
  await words.need('shift');
  const [records, finished] = await Promise.all([store.shifts(), store.finished()]);
  const doneIn = (id: string): number => finished.filter(({ shift }) => shift === id).length;
  const underWay = records.flatMap((record) => entryOf(record, doneIn(record.id)) ?? []);
  const contacts = waitingContacts(finished, records).length;
  return () => <ShiftEntry underWay={underWay} contacts={contacts} />;
}

/** Null for a shift that waits for nothing, or cannot be read. */
function entryOf({ id, log, done: isOver }: ShiftRecord, done: number): ShiftUnderWay | null {
  const parsed = isOver ? null : parseShiftLog(log);
  if (!parsed?.ok) return null;
  const { plan, scenarios } = parsed.log;
  return { id, plan, done, all: scenarios.length };
}
