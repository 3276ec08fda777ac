/** What somebody is asked to play. */
import type { z } from 'zod';
import { type CourseStanding, standingOf } from '../../course/standing.ts';
import { whatNext } from '../../course/what-next.ts';
import type { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { readVersion } from '../library/versions.ts';
import { askedBy, readAssignments, tell, type Whole } from './assignment.ts';
import { readNudged } from './nudged.ts';
import { readTries, type Tries } from './tries.ts';

/** Of somebody, what decides which assignments are for them. */
type Addressee = Pick<Actor, 'learnsIn' | 'personId' | 'learnerId'>;

type Mine = z.output<(typeof ASSIGNMENT_ROUTES)['listMyAssignments']['answer']>;

/** What was withdrawn is not there; what is due first comes first. */
export async function listMine(database: Database, actor: Addressee, now: number): Promise<Mine> {
  const found = await addressedTo(database, actor);
  const zones = new Map(found.map(({ id, timeZone }) => [id, timeZone]));
  const putAway = new Set(found.filter(({ archivedMs }) => archivedMs !== null).map(({ id }) => id));
  const all = await readAssignments(database, [...zones.keys()]);
  const tries = await readTries(database, [...zones.keys()], actor.learnerId);
  const nudged = await readNudged(database, actor.personId, now);
  const told = all.map(async (whole) => {
    const zone = zones.get(whole.row.id) ?? 'UTC';
    const standings = standingsOf(whole, zone, tries, actor.learnerId, now);
    const archived = putAway.has(whole.row.id);
    const last = !archived && standings.some(({ open }) => open) ? nudged.get(whole.row.id) : undefined;
    return {
      ...tell(whole),
      nudged: last ?? null,
      // Who else has to play it is the trainer's business.
      people: null,
      zone,
      items: await Promise.all(whole.items.map((item) => withTitles(database, item))),
      standings: standings.map((standing) => {
        const { version } = standing;
        const mine = tries.of({ assignment: whole.row.id, version, learner: actor.learnerId });
        const told = { ...standing, ...whatNext(askedBy(whole, zone), mine, now) };
        return archived ? { ...told, ...PUT_AWAY } : told;
      }),
    };
  });
  return { assignments: (await Promise.all(told)).toSorted((one, other) => dueOf(one) - dueOf(other)) };
}

/** Nothing of it is asked, until its group comes out of the archive. */
const PUT_AWAY = { open: false, closed: 'cohort-archived' } as const;

/** What it is called, also where its words are on no device: an organisation's own. */
async function withTitles<Named extends { readonly version: string }>(database: Database, item: Named) {
  const edition = await readVersion(database, item.version);
  const titles = Object.entries(edition?.words ?? {}).map(([locale, { title = '' }]) => [locale, title]);
  return { ...item, titles: Object.fromEntries(titles) as Readonly<Record<string, string>> };
}

const dueOf = ({ window }: Mine['assignments'][number]): number => window.due ?? Number.MAX_SAFE_INTEGER;

export type ItemStanding = { readonly version: string } & CourseStanding;

export function standingsOf(
  whole: Whole,
  zone: string,
  tries: Tries,
  learner: string,
  now: number,
): ItemStanding[] {
  const asked = askedBy(whole, zone);
  return whole.items.map(({ version }) => ({
    version,
    ...standingOf(asked, tries.of({ assignment: whole.row.id, version, learner }), now),
  }));
}

async function addressedTo(database: Database, { learnsIn, personId }: Addressee) {
  if (learnsIn.length === 0) return [];
  return database
    .selectFrom('assignment')
    .innerJoin('cohort', 'cohort.id', 'cohortId')
    .leftJoin('assignmentPerson', (join) =>
      join.onRef('assignmentId', '=', 'assignment.id').on('personId', '=', personId),
    )
    .select(['assignment.id', 'timeZone', 'archivedMs'])
    .where('cohortId', 'in', learnsIn)
    .where('withdrawnMs', 'is', null)
    .where((where) => where.or([where('forAll', '=', 1), where('personId', 'is not', null)]))
    .execute();
}
