/** Whether what was counted from a call still fits the call. */
import { doneAtLines } from '../../course/done-at-lines.ts';
import type { Played } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';

/**
 * Line, move and where it led of every decision against the call played again; the search itself is not done again. A call
 * that could not be weighed has none.
 */
export async function flawedDecisions(database: Database, { stored, replay }: Played): Promise<boolean> {
  const rows = await database
    .selectFrom('decision')
    .select(['seq', 'line', 'move', 'led'])
    .where('attemptId', '=', stored.id)
    .orderBy('seq')
    .execute();
  if (rows.length === 0) return false;
  const done = doneAtLines(replay).map(({ index, line, move, led }) => ({ seq: index + 1, line, move, led }));
  return wordsOf(done) !== wordsOf(rows);
}

const wordsOf = (decisions: readonly { seq: number; line: string; move: string; led: string }[]): string =>
  decisions.map(({ seq, line, move, led }) => `${seq} ${line} ${move} ${led}`).join('\n');
