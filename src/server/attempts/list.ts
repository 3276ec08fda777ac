/** Attempts of one learner, a page at a time. */
import type { AttemptSummary } from '../../protocol/attempt.ts';
import type { Database } from '../database/open-database.ts';
import { underWraps } from '../matches/under-wraps.ts';
import { summaryOf } from './result.ts';

const PAGE = 100;

/** Newest first, from those opened before the moment given on. */
export async function listAttempts(
  database: Database,
  learnerId: string,
  before = Number.MAX_SAFE_INTEGER,
): Promise<{ attempts: AttemptSummary[]; more: boolean }> {
  const rows = await database
    .selectFrom('attempt')
    .innerJoin('scenarioVersion', 'scenarioVersion.id', 'attempt.scenarioVersionId')
    .selectAll('attempt')
    .select('scenarioVersion.scenario')
    .where('learnerId', '=', learnerId)
    .where('openedMs', '<', before)
    .orderBy('openedMs', 'desc')
    .orderBy('attempt.id')
    .limit(PAGE + 1)
    .execute();
  const hidden = await underWraps(database, rows);
  const attempts = rows.slice(0, PAGE).map(({ scenario, ...row }) => {
    const summary = summaryOf(row, scenario);
    return hidden.has(row.id) ? { ...summary, result: null } : summary;
  });
  return { attempts, more: rows.length > PAGE };
}
