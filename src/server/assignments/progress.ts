/** Everybody of a cohort against everything it was assigned. */
import type { z } from 'zod';
import type { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import type { Database } from '../database/open-database.ts';
import { tell } from './assignment.ts';
import { readCourse } from './course.ts';
import type { ItemStanding } from './mine.ts';

type Progress = z.output<(typeof ASSIGNMENT_ROUTES)['readProgress']['answer']>;

type Shown = Progress['people'][number]['standings'][number];

function cellOf(standing: ItemStanding | undefined): Shown {
  if (!standing) return null;
  const { state, result, byTrainer, best, last, trend, tries } = standing;
  return { state, result, byTrainer, best, last, trend, tries };
}

export async function readProgress(database: Database, cohortId: string, now: number): Promise<Progress> {
  const course = await readCourse(database, cohortId, now, false);
  const { zone, assignments, people } = course;
  return {
    zone,
    assignments: assignments.map(tell),
    people: people.map((who) => ({
      person: who.person,
      displayName: who.displayName,
      standings: assignments.flatMap((whole) => {
        const standings = course.standings(whole, who);
        return whole.items.map((_, place) => cellOf(standings?.[place]));
      }),
    })),
  };
}
