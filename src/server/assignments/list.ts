/** The assignments of a cohort, as its trainers look through them. */
import type { ListedAssignment } from '../../protocol/assignment.ts';
import type { Database } from '../database/open-database.ts';
import { tell, type Whole } from './assignment.ts';
import { type Course, readCourse } from './course.ts';

/** Last opened first, those that were taken back too. */
export async function listAssignments(
  database: Database,
  cohortId: string,
  now: number,
): Promise<{ zone: string; assignments: ListedAssignment[] }> {
  const course = await readCourse(database, cohortId, now, true);
  const { zone, assignments } = course;
  return { zone, assignments: assignments.toReversed().map((whole) => listed(course, whole)) };
}

function listed(course: Course, whole: Whole): ListedAssignment {
  const each = course.people.flatMap((who) => {
    const standings = course.standings(whole, who);
    return standings ? [standings] : [];
  });
  const mastered = each.filter((standings) => standings.every(({ state }) => state === 'mastered'));
  return { ...tell(whole), addressees: each.length, mastered: mastered.length };
}
