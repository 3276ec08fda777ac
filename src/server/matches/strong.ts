/** Whether the customer of a round swears: said before it begins, so that nobody is taken by surprise. */
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { readVersion } from '../library/versions.ts';

/** An edition never changes; the oldest make room. */
const KEPT = 500;
const known = new Map<string, boolean>();

/** Of the round that is going on, or else of the next one. */
export async function isStrong(database: Database, { id, phase, round }: LiveMatchRow): Promise<boolean> {
  const row = await database
    .selectFrom('matchRound')
    .select('scenarioVersionId as version')
    .where('matchId', '=', id)
    .where('round', '=', phase === 'round' ? round : round + 1)
    .executeTakeFirst();
  return row ? swears(database, row.version) : false;
}

async function swears(database: Database, id: string): Promise<boolean> {
  const found = known.get(id);
  if (found !== undefined) return found;
  const version = await readVersion(database, id);
  const strong = Object.values(version?.words ?? {}).some((words) =>
    Object.values(words ?? {}).some((text) => text.includes('[[')),
  );
  known.set(id, strong);
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(oldest);
  }
  return strong;
}
