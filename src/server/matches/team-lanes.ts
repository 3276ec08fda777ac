/** The race of teams that have one call each. */
import { MOODS } from '../../engine/vocabulary.ts';
import type { Lane } from '../../protocol/race.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { listTeams } from './teams.ts';

/** Of the round that is going on, or of the last one. */
export async function teamLanes(
  database: Database,
  { id, round }: Pick<LiveMatchRow, 'id' | 'round'>,
): Promise<Lane[]> {
  const calls = await database
    .selectFrom('matchCall')
    .innerJoin('attempt', 'attempt.id', 'matchCall.attemptId')
    .leftJoin('matchBaton', 'matchBaton.attemptId', 'matchCall.attemptId')
    .select(['matchCall.learnerId as team', 'calm', 'mood', 'mark', 'lastSeq'])
    .select(({ fn }) => fn.sum<number | string | null>('passes').as('passes'))
    .where('matchCall.matchId', '=', id)
    .where('round', '=', round)
    .groupBy(['matchCall.learnerId', 'calm', 'mood', 'mark', 'lastSeq'])
    .execute();
  return (await listTeams(database, id)).map(({ id: team }) => {
    const call = calls.find((each) => each.team === team);
    const finished = call?.mark ? 1 : 0;
    return {
      team,
      calm: call ? call.calm / 10 : null,
      mood: call ? (MOODS[call.mood] ?? null) : null,
      playing: call ? 1 - finished : 0,
      finished,
      step: call ? call.lastSeq + Number(call.passes ?? 0) : null,
    };
  });
}
