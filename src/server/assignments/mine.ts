/** What somebody is asked to play. */
import type { z } from 'zod';
import { type CourseStanding, standingOf } from '../../course/standing.ts';
import type { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { askedBy, readAssignments, tell, type Whole } from './assignment.ts';
import { readTries, type Tries } from './tries.ts';

type Mine = z.output<(typeof ASSIGNMENT_ROUTES)['listMyAssignments']['answer']>;

/** What was withdrawn is not there; what is due first comes first. */
export async function listMine(database: Database, actor: Actor, now: number): Promise<Mine> {
  const found = await addressedTo(database, actor);
  const zones = new Map(found.map(({ id, timeZone }) => [id, timeZone]));
  const all = await readAssignments(database, [...zones.keys()]);
  const tries = await readTries(database, [...zones.keys()], actor.learnerId);
  const told = all.map((whole) => {
    const zone = zones.get(whole.row.id) ?? 'UTC';
    // Who else has to play it is the trainer's business.
    return {
      ...tell(whole),
      people: null,
      zone,
      standings: standingsOf(whole, zone, tries, actor.learnerId, now),
    };
  });
  return { assignments: told.toSorted((one, other) => dueOf(one) - dueOf(other)) };
}

const dueOf = ({ window }: Mine['assignments'][number]): number => window.due ?? Number.MAX_SAFE_INTEGER;

export function standingsOf(
  whole: Whole,
  zone: string,
  tries: Tries,
  learner: string,
  now: number,
): ({ version: string } & CourseStanding)[] {
  const asked = askedBy(whole, zone);
  return whole.items.map(({ version }) => ({
    version,
    ...standingOf(asked, tries.of({ assignment: whole.row.id, version, learner }), now),
  }));
}

async function addressedTo(database: Database, { learnsIn, personId }: Actor) {
  if (learnsIn.length === 0) return [];
  return database
    .selectFrom('assignment')
    .innerJoin('cohort', 'cohort.id', 'cohortId')
    .leftJoin('assignmentPerson', (join) =>
      join.onRef('assignmentId', '=', 'assignment.id').on('personId', '=', personId),
    )
    .select(['assignment.id', 'timeZone'])
    .where('cohortId', 'in', learnsIn)
    .where('withdrawnMs', 'is', null)
    .where((where) => where.or([where('forAll', '=', 1), where('personId', 'is not', null)]))
    .execute();
}
