/** Makes, lists and changes cohorts. */
import type { Cohort } from '../../protocol/cohort.ts';
import { type By, record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import { idOfNew, type Keyed, makeOnce } from '../database/make-once.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';

interface NewCohort extends Keyed {
  readonly name: string;
  readonly timeZone: string;
}

/** Gives the cohort's id. */
export function makeCohort(
  database: Database,
  wanted: NewCohort,
  by: By & { readonly actorId: string },
  now: number,
): Promise<string> {
  const { organisationId, actorId: personId } = by;
  const id = idOfNew(wanted, 'cohort', personId);
  const { name, timeZone } = wanted;
  return makeOnce(database, { table: 'cohort', id }, async (within) => {
    await mustNotBeFull(within, 'cohorts', organisationId);
    await within
      .insertInto('cohort')
      .values({ id, organisationId, name, timeZone, createdMs: now, archivedMs: null })
      .execute();
    await within
      .insertInto('cohortMember')
      .values({ cohortId: id, personId, part: 'trainer', joinedMs: now })
      .execute();
    await record(within, { ...by, action: 'make-cohort', object: id, change: { timeZone } }, now);
  });
}

const selectCohorts = (database: Database, actor: Actor) =>
  database
    .selectFrom('cohort')
    .leftJoin('cohortMember', 'cohortMember.cohortId', 'cohort.id')
    .leftJoin('cohortMember as own', (join) =>
      join.onRef('own.cohortId', '=', 'cohort.id').on('own.personId', '=', actor.personId),
    )
    .select(({ fn }) => [
      'cohort.id',
      'name',
      'timeZone',
      'createdMs as created',
      'archivedMs as archived',
      'own.part',
      fn
        .count<number>('cohortMember.personId')
        .filterWhere('cohortMember.part', '=', 'trainee')
        .as('trainees'),
      fn
        .count<number>('cohortMember.personId')
        .filterWhere('cohortMember.part', '=', 'trainer')
        .as('trainers'),
    ])
    .where('organisationId', '=', actor.organisationId)
    .groupBy(['cohort.id', 'own.part'])
    .orderBy('name')
    .orderBy('cohort.id');

/** An administrator is told of all, everybody else of those they are in. */
export function listCohorts(database: Database, actor: Actor): Promise<Cohort[]> {
  const all = selectCohorts(database, actor);
  const seen = actor.role === 'administrator' ? all : all.where('own.part', 'is not', null);
  return seen.execute();
}

export const readCohort = (database: Database, id: string, actor: Actor): Promise<Cohort> =>
  selectCohorts(database, actor).where('cohort.id', '=', id).executeTakeFirstOrThrow();

interface Changes {
  readonly name?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly archived?: boolean | undefined;
}

export async function changeCohort(
  database: Database,
  id: string,
  changes: Changes,
  by: By,
  now: number,
): Promise<void> {
  const { name, timeZone, archived } = changes;
  const change = {
    ...(name === undefined ? {} : { name }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(archived === undefined ? {} : { archivedMs: archived ? now : null }),
  };
  if (Object.keys(change).length === 0) return;
  await transact(database, async (within) => {
    await within.updateTable('cohort').set(change).where('id', '=', id).execute();
    await record(within, { ...by, action: 'run-cohort', object: id, change: told(changes) }, now);
  });
}

/** That it has another name is told, and not which. */
const told = ({ name, timeZone, archived }: Changes) => ({
  ...(name === undefined ? {} : { renamed: true }),
  ...(timeZone === undefined ? {} : { timeZone }),
  ...(archived === undefined ? {} : { archived }),
});

/** Throws where the cohort is in the archive: nobody joins it there. */
export async function mustBeActive(database: Database, id: string): Promise<void> {
  const found = await database
    .selectFrom('cohort')
    .select('archivedMs')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new Failed('not-found');
  if (found.archivedMs !== null) throw new Failed('cohort-archived');
}
