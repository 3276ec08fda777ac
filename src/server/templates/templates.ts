/** The organisation's templates of assignments. */
import { withUnsaid } from '../../course/terms.ts';
import type { Pattern, Template } from '../../protocol/template.ts';
import { type By, record } from '../audit/audit.ts';
import type { Owned } from '../authority/can.ts';
import { idOfNew, type Keyed, makeOnce } from '../database/make-once.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';

/** More than anybody looks through; whoever wants another takes one away. */
const MOST = 200;

const named = (one: Template, other: Template): number => one.name.localeCompare(other.name);

export async function listTemplates(database: Database, organisationId: string): Promise<Template[]> {
  const rows = await database
    .selectFrom('assignmentTemplate')
    .select(['id', 'name', 'body'])
    .where('organisationId', '=', organisationId)
    .where('removedMs', 'is', null)
    .execute();
  return rows.map(tell).toSorted(named);
}

const tell = ({ id, name, body }: { id: string; name: string; body: string }): Template => ({
  id,
  name,
  pattern: patternIn(JSON.parse(body) as Pattern),
});

const patternIn = ({ terms, ...rest }: Pattern): Pattern => ({ ...rest, terms: withUnsaid(terms) });

/** Null where there is no such template. */
export async function whoseTemplate(database: Database, id: string): Promise<Owned | null> {
  const found = await database
    .selectFrom('assignmentTemplate')
    .select('organisationId')
    .where('id', '=', id)
    .executeTakeFirst();
  return found ? { kind: 'organisation', ...found, cohorts: [], learnerId: null } : null;
}

export async function makeTemplate(
  database: Database,
  wanted: Omit<Template, 'id'> & Keyed,
  by: By,
  now: number,
): Promise<Template> {
  const { name, pattern } = wanted;
  const id = idOfNew(wanted, 'template', by.organisationId, by.actorId);
  await makeOnce(database, { table: 'assignmentTemplate', id }, async (within) => {
    const there = await listTemplates(within, by.organisationId);
    if (there.length >= MOST)
      throw new Failed('assignment-refused', { faults: [{ path: 'name', code: 'too-many' }] });
    const { organisationId } = by;
    await mustNotBeFull(within, 'templates', organisationId);
    const row = { id, organisationId, name, body: JSON.stringify(pattern), createdMs: now, removedMs: null };
    await within.insertInto('assignmentTemplate').values(row).execute();
    await noted(within, id, { made: true }, by, now);
  });
  return { id, name, pattern };
}

export async function renameTemplate(
  database: Database,
  id: string,
  name: string,
  by: By,
  now: number,
): Promise<Template> {
  await transact(database, async (within) => {
    await within.updateTable('assignmentTemplate').set({ name }).where('id', '=', id).execute();
    await noted(within, id, { renamed: true }, by, now);
  });
  const row = await database
    .selectFrom('assignmentTemplate')
    .select(['id', 'name', 'body'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return tell(row);
}

export async function removeTemplate(
  database: Database,
  id: string,
  removed: boolean,
  by: By,
  now: number,
): Promise<void> {
  await transact(database, async (within) => {
    const removedMs = removed ? now : null;
    await within.updateTable('assignmentTemplate').set({ removedMs }).where('id', '=', id).execute();
    await noted(within, id, { removed }, by, now);
  });
}

const noted = (
  within: Database,
  object: string,
  change: Readonly<Record<string, boolean>>,
  by: By,
  now: number,
): Promise<void> => record(within, { ...by, action: 'use-templates', object, change }, now);
