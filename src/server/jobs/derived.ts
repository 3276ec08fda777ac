/** Whether what was counted from a call still fits the call. */
import { placeOf } from '../../engine/chart/call-state.ts';
import { makeInput } from '../../engine/log/input-text.ts';
import type { Played } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';

/** Line, move and where it led of each decision against the call played again; the search itself is not done again. */
export async function flawedDecisions(database: Database, { stored, replay }: Played): Promise<boolean> {
  const rows = await database.selectFrom('decision').selectAll().where('attemptId', '=', stored.id).execute();
  return rows.some(({ seq, line, move, led }) => {
    const turn = replay.turns[seq - 1];
    const place = turn && placeOf(turn.before);
    if (!turn || !place || !('line' in place) || place.line !== line) return true;
    const after = placeOf(turn.after);
    return makeInput(turn.input) !== move || ('line' in after ? after.line : after.ending) !== led;
  });
}
