/** The shifts on the home page; they come behind the calls, and with their own words. */
import type { ComponentChildren } from 'preact';
import { parseShiftLog } from '../../engine/shift/shift-log.ts';
import { ShiftEntry, type ShiftUnderWay } from '../../screens/shift/shift-entry.tsx';
import type { Services } from '../services.ts';

export async function openShiftEntry({ store, words }: Services): Promise<() => ComponentChildren> {
  await words.need('shift');
  const underWay = await latestUnderWay(store);
  return () => <ShiftEntry underWay={underWay} />;
}

/** Only the latest: who began another one has let the one before go. */
async function latestUnderWay(store: Services['store']): Promise<ShiftUnderWay | null> {
  const record = (await store.shifts()).find(({ done }) => !done);
  if (!record) return null;
  const parsed = parseShiftLog(record.log);
  if (!parsed.ok) return null;
  const finished = (await store.finished()).filter(({ shift }) => shift === record.id);
  return { id: record.id, done: finished.length, all: parsed.log.scenarios.length };
}
