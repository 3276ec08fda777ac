/** The log for administrators. */
import type { z } from 'zod';
import type { CARE_ROUTES } from '../../protocol/care.ts';
import type { Database } from '../database/open-database.ts';
import { findTamperedSince } from './audit.ts';

type Told = z.output<(typeof CARE_ROUTES)['readAudit']['answer']>;

const PAGE = 100;

/** Entries before this number, newest first. */
export async function readLog(
  database: Database,
  organisationId: string,
  now: number,
  before: number = Number.MAX_SAFE_INTEGER,
): Promise<Told> {
  const rows = await database
    .selectFrom('audit')
    .select(['number', 'atMs as at', 'actorId as actor', 'action', 'object', 'change', 'request'])
    .where('organisationId', '=', organisationId)
    .where('number', '<', before)
    .orderBy('number', 'desc')
    .limit(PAGE + 1)
    .execute();
  const entries = rows
    .slice(0, PAGE)
    .map((row) => ({ ...row, change: JSON.parse(row.change) as Record<string, unknown> }));
  return {
    entries,
    more: rows.length > PAGE,
    names: await namesIn(database, organisationId, entries),
    tampered: await findTamperedSince(database, organisationId, now),
  };
}

/** Whose names are told beside the entries: whoever was erased has none any more. */
async function namesIn(
  database: Database,
  organisationId: string,
  entries: Told['entries'],
): Promise<Record<string, string>> {
  const ids = [
    ...new Set(entries.flatMap(({ actor, object, change }) => [actor, object, ...stringsIn(change)])),
  ];
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return {};
  const people = database
    .selectFrom('person')
    .select(['id', 'displayName as name'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', known);
  const cohorts = database
    .selectFrom('cohort')
    .select(['id', 'name'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', known);
  const rows = [
    ...(await people.execute()),
    ...(await cohorts.execute()),
    ...(await editionsIn(database, organisationId, known)),
    ...(await callersIn(database, organisationId, known)),
  ];
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Editions by the names of their scenarios, own ones and those of the program. */
const editionsIn = (database: Database, organisationId: string, ids: readonly string[]) =>
  database
    .selectFrom('scenarioVersion')
    .select(['id', 'scenario as name'])
    .where('publisher', 'in', ['', organisationId])
    .where('id', 'in', ids)
    .execute();

/** Calls by the name of whoever had them. */
const callersIn = (database: Database, organisationId: string, ids: readonly string[]) =>
  database
    .selectFrom('attempt')
    .innerJoin('person', 'person.learnerId', 'attempt.learnerId')
    .select(['attempt.id as id', 'displayName as name'])
    .where('person.organisationId', '=', organisationId)
    .where('attempt.id', 'in', ids)
    .execute();

/** A list of people may be long: who is in it is told by number. */
const stringsIn = (change: Readonly<Record<string, unknown>>): string[] =>
  Object.values(change).filter((value) => typeof value === 'string');
