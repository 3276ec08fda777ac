/** How everybody has answered on a day that has closed: of the calls that were over in time, and nobody's name. */
import type { AnsweredLine } from '../../protocol/board.ts';
import { countOnce, linesOf } from '../attempts/choices.ts';
import type { Database } from '../database/open-database.ts';

export const answersOfDay = async (
  database: Database,
  organisationId: string,
  day: number,
): Promise<AnsweredLine[]> =>
  linesOf(
    await countOnce(database, `day ${organisationId} ${day}`, () =>
      database
        .selectFrom('attempt')
        .innerJoin('dayPlayer', 'dayPlayer.attemptId', 'attempt.id')
        .selectAll('attempt')
        .where('dayPlayer.organisationId', '=', organisationId)
        .where('day', '=', day)
        .where('dayPlayer.mark', 'is not', null)
        .orderBy('attempt.id')
        .execute(),
    ),
  );
