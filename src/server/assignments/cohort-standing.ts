/** How a cohort stands, for its card on the desk. */
import { type Where, whereOf } from '../../course/cohort-standing.ts';
import type { CohortStanding } from '../../protocol/cohort.ts';
import type { Database } from '../database/open-database.ts';
import { notCome } from '../people/not-come.ts';
import { type Course, type Learning, readCourse } from './course.ts';

export async function readStanding(
  database: Database,
  cohortId: string,
  now: number,
): Promise<CohortStanding> {
  const course = await readCourse(database, cohortId, now, false);
  const all = course.people.map((who) => whereIn(course, who));
  const count = (wanted: Where) => all.filter((where) => where === wanted).length;
  const away = await notCome(
    database,
    course.people.map(({ person }) => person),
  );
  return {
    overdue: count('overdue'),
    underWay: count('underWay'),
    done: count('done'),
    notCome: away.size,
  };
}

const whereIn = (course: Course, who: Learning): Where =>
  whereOf(
    course.assignments.flatMap((whole) => (course.standings(whole, who) ?? []).map(({ state }) => state)),
  );
