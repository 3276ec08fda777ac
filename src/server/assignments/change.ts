/** Changes of an assignment that is out already. */
import type { z } from 'zod';
import { instantOf } from '../../course/calendar.ts';
import type { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { zoneOf } from './assign.ts';

type Change = z.output<(typeof ASSIGNMENT_ROUTES)['changeAssignment']['body']>;

/** Throws `assignment-refused` where it would be due before it opens. What was late stays late. */
export async function changeAssignment(
  database: Database,
  id: string,
  change: Change,
  by: By,
  now: number,
): Promise<void> {
  await transact(database, async (within) => {
    const row = await within
      .selectFrom('assignment')
      .select(['cohortId', 'title', 'opensMs', 'dueMs'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const zone = await zoneOf(within, row.cohortId);
    const opens = change.opens === undefined ? row.opensMs : timeIn('opens', change.opens, zone);
    const due = change.due === undefined ? row.dueMs : dueIn(change.due, zone);
    if (due !== null && due <= opens) refuse('due', 'due-before-opening');
    const { numUpdatedRows } = await within
      .updateTable('assignment')
      .set({ title: change.title ?? row.title, opensMs: opens, dueMs: due })
      .where('id', '=', id)
      .where('opensMs', '=', row.opensMs)
      .where('dueMs', row.dueMs === null ? 'is' : '=', row.dueMs)
      .executeTakeFirst();
    // Somebody else has moved it at the same moment; what they see now is not what they changed.
    if (numUpdatedRows === 0n) throw new Failed('conflict');
    const moved = { opens: [row.opensMs, opens], due: [row.dueMs, due] };
    await record(within, { ...by, action: 'run-assignment', object: id, change: moved }, now);
  });
}

const dueIn = (local: string | null, zone: string): number | null =>
  local === null ? null : timeIn('due', local, zone);

function timeIn(path: string, local: string, zone: string): number {
  return instantOf(local, zone) ?? refuse(path, 'no-time');
}

function refuse(path: string, code: string): never {
  throw new Failed('assignment-refused', { faults: [{ path, code }] });
}

export async function withdraw(
  database: Database,
  id: string,
  withdrawn: boolean,
  by: By,
  now: number,
): Promise<void> {
  await transact(database, async (within) => {
    await within
      .updateTable('assignment')
      .set({ withdrawnMs: withdrawn ? now : null })
      .where('id', '=', id)
      .execute();
    await record(within, { ...by, action: 'run-assignment', object: id, change: { withdrawn } }, now);
  });
}
