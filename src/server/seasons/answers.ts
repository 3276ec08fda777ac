/** How everybody has answered in a round that has closed: of first calls that were over in time, and nobody's name. */
import type { AnsweredLine } from '../../protocol/board.ts';
import { countOnce, linesOf } from '../attempts/choices.ts';
import type { Database } from '../database/open-database.ts';

export const answersOfRound = async (
  database: Database,
  { season, round }: { readonly season: string; readonly round: number },
): Promise<AnsweredLine[]> =>
  linesOf(
    await countOnce(database, `season ${season} ${round}`, () =>
      database
        .selectFrom('attempt')
        .innerJoin('seasonCall', 'seasonCall.attemptId', 'attempt.id')
        .selectAll('attempt')
        .where('seasonCall.seasonId', '=', season)
        .where('seasonCall.round', '=', round)
        .where('seasonCall.number', '=', 1)
        .where('seasonCall.mark', 'is not', null)
        .orderBy('attempt.id')
        .execute(),
    ),
  );
