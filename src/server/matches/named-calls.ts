/** Calls of matches, each with the name it has on the boards: that of its player, or of the team that shares it. */
import type { Database } from '../database/open-database.ts';

/** `name`: null for whoever is not to be named. */
export const namedCalls = (database: Database) =>
  database
    .selectFrom('matchCall')
    .leftJoin('matchPlayer', (join) =>
      join
        .onRef('matchPlayer.matchId', '=', 'matchCall.matchId')
        .onRef('matchPlayer.learnerId', '=', 'matchCall.learnerId'),
    )
    .leftJoin('matchTeam', 'matchTeam.id', 'matchCall.learnerId')
    .select(['matchCall.matchId', 'matchCall.round', 'matchCall.learnerId', 'attemptId'])
    .select(({ fn }) => fn.coalesce('matchPlayer.name', 'matchTeam.name').as('name'));
