/** The finished contacts whose next day has not come yet (SC-26): one's own, each once, the latest five. */
import { type Log, makeLog } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import type { FindScenario } from '../../engine/scenario/find-scenario.ts';
import { lastContacts } from '../../engine/shift/next-day.ts';
import { CONTACTS } from '../../engine/shift/plans.ts';
import { parseShiftLog } from '../../engine/shift/shift-log.ts';
import { CALL_IDS } from '../call-ids.ts';
import { type FinishedRecord, isOwnRun, type ShiftRecord } from '../store/store.ts';
import { findAmong, type Sources } from './keep-shift.ts';

/** As far as can be told without playing them: what is on offer, and had no next day in any shift so far. */
export function waitingContacts(
  finished: readonly FinishedRecord[],
  shifts: readonly ShiftRecord[],
): readonly FinishedRecord[] {
  const had = new Set(shifts.flatMap(contactsIn));
  return finished.filter(
    (record) => isOwnRun(record) && CALL_IDS.includes(record.scenario) && !had.has(record.log),
  );
}

function contactsIn({ log }: ShiftRecord): readonly string[] {
  const parsed = parseShiftLog(log);
  return parsed.ok ? (parsed.log.contacts ?? []).map(makeLog) : [];
}

export interface Contacts {
  readonly contacts: readonly Log[];
  readonly find: FindScenario;
}

/** Some may not play any more; so more are looked at than are wanted. */
const LOOKED_AT = 4 * CONTACTS.most;

export async function nextDayContacts({ store, load }: Sources): Promise<Contacts> {
  const [finished, shifts] = await Promise.all([store.finished(), store.shifts()]);
  const waiting = waitingContacts(finished, shifts).slice(-LOOKED_AT);
  const logs = waiting.flatMap(({ log }) => {
    const parsed = parseLog(log);
    return parsed.ok ? [parsed.log] : [];
  });
  const find = await findAmong(
    load,
    logs.map(({ scenario }) => scenario),
  );
  return { contacts: lastContacts(logs, find), find };
}
