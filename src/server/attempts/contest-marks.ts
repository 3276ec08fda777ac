/** What a call counts in its contests, against the call played again: boards rank by it alone. */
import { isDeepStrictEqual } from 'node:util';
import { featsOf } from '../../contest/craft.ts';
import { markOf } from '../../contest/mark.ts';
import type { Database } from '../database/open-database.ts';
import { isOver, type Played } from './attempt.ts';

interface Counted {
  readonly mark: string | null;
  readonly feats: string | null;
}

/** A finished call may count nothing, where its contest was over before; what it does count is what it came to. */
export async function flawedMarks(database: Database, { stored, replay }: Played): Promise<boolean> {
  const rows = await countedOf(database, stored.id);
  const over = isOver(replay.state);
  const mark = over ? markOf(replay.state, stored.finishedMs ?? 0) : null;
  const feats = over ? featsOf(replay) : null;
  return rows.some(
    (row) =>
      (row.mark !== null && !isDeepStrictEqual(mark, JSON.parse(row.mark))) ||
      (row.feats !== null && !isDeepStrictEqual(feats, JSON.parse(row.feats))),
  );
}

async function countedOf(database: Database, attempt: string): Promise<readonly Counted[]> {
  const [inMatch, inSeason, ofDay] = await Promise.all([
    database.selectFrom('matchCall').select(['mark', 'feats']).where('attemptId', '=', attempt).execute(),
    database.selectFrom('seasonCall').select(['mark', 'feats']).where('attemptId', '=', attempt).execute(),
    database.selectFrom('dayPlayer').select('mark').where('attemptId', '=', attempt).execute(),
  ]);
  return [...inMatch, ...inSeason, ...ofDay.map(({ mark }) => ({ mark, feats: null }))];
}
