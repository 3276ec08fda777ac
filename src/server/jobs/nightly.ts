/** What is to be done every night: planned by every node, and there once. */
import { DAY } from '../../course/day.ts';
import type { Database } from '../database/open-database.ts';
import { enqueue } from './queue.ts';

/** Done jobs are kept for so long, for whoever asks what happened. */
const KEPT = 30 * DAY;

export async function planNight(database: Database, now: number): Promise<void> {
  const day = new Date(now).toISOString().slice(0, 10);
  await enqueue(database, { kind: 'verify', key: `verify ${day}`, body: '', at: now });
  const organisations = await database
    .selectFrom('organisation')
    .select('id')
    .where('retentionDays', 'is not', null)
    .execute();
  for (const { id } of organisations)
    await enqueue(database, { kind: 'retention', key: `retention ${id} ${day}`, body: id, at: now });
  await database
    .deleteFrom('job')
    .where('doneMs', '<', now - KEPT)
    .execute();
}
