/** The log for administrators. */
import type { z } from 'zod';
import type { CARE_ROUTES } from '../../protocol/care.ts';
import type { Database } from '../database/open-database.ts';
import { findTampered } from './audit.ts';

type Told = z.output<(typeof CARE_ROUTES)['readAudit']['answer']>;

const PAGE = 100;

/** Entries before this number, newest first. */
export async function readLog(
  database: Database,
  organisationId: string,
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
  return {
    entries: rows
      .slice(0, PAGE)
      .map((row) => ({ ...row, change: JSON.parse(row.change) as Record<string, unknown> })),
    more: rows.length > PAGE,
    tampered: await findTampered(database, organisationId),
  };
}
