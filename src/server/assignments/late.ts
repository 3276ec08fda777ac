/** Whether a call has ended after it was due. */
import { isRefresh } from '../../course/mastery.ts';
import type { Database } from '../database/open-database.ts';
import { zoneOf } from './assign.ts';
import { askedBy, readAssignment } from './assignment.ts';
import { readTries } from './tries.ts';

/** A call, as far as it is looked at. */
interface Ending {
  readonly assignmentId: string | null;
  readonly scenarioVersionId: string;
  readonly learnerId: string;
  readonly openedMs: number;
}

/** What was asked for again after it was mastered is not bound to the due time of the first. */
export async function isLate(database: Database, ending: Ending, now: number): Promise<boolean> {
  const { assignmentId, scenarioVersionId: version, learnerId: learner, openedMs } = ending;
  const whole = assignmentId === null ? null : await readAssignment(database, assignmentId);
  if (!whole || whole.row.dueMs === null || now <= whole.row.dueMs) return false;
  const asked = askedBy(whole, await zoneOf(database, whole.row.cohortId));
  const all = await readTries(database, [whole.row.id], learner);
  const before = all
    .of({ assignment: whole.row.id, version, learner })
    .filter(({ opened }) => opened < openedMs);
  return !isRefresh(asked, before, openedMs);
}
