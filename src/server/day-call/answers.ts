/** How everybody has answered on a day that has closed: of the calls that were over in time, and nobody's name. */
import type { AnsweredLine } from '../../protocol/board.ts';
import type { Database } from '../database/open-database.ts';
import { countCalls, countOnce, linesOf } from '../matches/splits.ts';

export async function answersOfDay(
  database: Database,
  organisationId: string,
  day: number,
): Promise<AnsweredLine[]> {
  const count = async () => countCalls(database, await callsOf(database, organisationId, day));
  return linesOf(await countOnce(`day ${organisationId} ${day}`, count));
}

const callsOf = (database: Database, organisationId: string, day: number) =>
  database
    .selectFrom('attempt')
    .innerJoin('dayPlayer', 'dayPlayer.attemptId', 'attempt.id')
    .selectAll('attempt')
    .where('dayPlayer.organisationId', '=', organisationId)
    .where('day', '=', day)
    .where('dayPlayer.mark', 'is not', null)
    .orderBy('attempt.id')
    .execute();
