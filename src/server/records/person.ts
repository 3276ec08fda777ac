/** What a trainer reads of somebody: skills, calls, assignments; wear and staying composed only where they allow it. */
import type { PersonRecord } from '../../protocol/record.ts';
import { listMine } from '../assignments/mine.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { readPerson } from '../people/list-people.ts';
import { isToldOfComposure } from './composure.ts';
import { barsOf, readMeasured, wearIn } from './measured.ts';
import { recordedRows, tellRecorded } from './recorded.ts';

const MOST_ATTEMPTS = 500;

export interface Asking {
  readonly person: string;
  readonly locale: string;
}

/** Throws `not-found` where there is nobody. */
export async function readRecord(
  database: Database,
  actor: Actor,
  { person: id, locale }: Asking,
  now: number,
): Promise<PersonRecord> {
  const person = await readPerson(database, actor, id);
  const { learnerId } = await database
    .selectFrom('person')
    .select('learnerId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const sealedAt = id === actor.personId ? null : now;
  const calls = await readMeasured(database, learnerId, sealedAt);
  const learnsIn =
    id === actor.personId
      ? actor.learnsIn
      : person.cohorts.flatMap(({ cohort, part }) => (part === 'trainee' ? [cohort] : []));
  const isTold = await isToldOfComposure(database, actor, learnerId);
  return {
    person,
    groups: await namesOf(database, [
      ...new Set([...learnsIn, ...person.cohorts.map(({ cohort }) => cohort)]),
    ]),
    // Staying composed is read off the composure meter.
    bars: barsOf(calls).filter(({ skill }) => isTold || skill !== 'composed'),
    ...(await attemptsOf(database, learnerId, locale, sealedAt)),
    ...(await listMine(database, { personId: id, learnerId, learnsIn }, now)),
    wear: isTold ? wearIn(calls, now) : null,
  };
}

async function namesOf(database: Database, cohorts: readonly string[]): Promise<PersonRecord['groups']> {
  if (cohorts.length === 0) return [];
  return database
    .selectFrom('cohort')
    .select(['id as cohort', 'name'])
    .where('id', 'in', cohorts)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** `now`: null for oneself. */
async function attemptsOf(
  database: Database,
  learnerId: string,
  locale: string,
  now: number | null,
): Promise<Pick<PersonRecord, 'attempts' | 'more'>> {
  const rows = await recordedRows(database, learnerId, MOST_ATTEMPTS + 1).execute();
  const shown = rows.slice(0, MOST_ATTEMPTS);
  const attempts = await tellRecorded(database, shown, { locale, now });
  return { attempts: [...attempts], more: rows.length > shown.length };
}
