/** The teams of a match. */
import type { Database } from '../database/open-database.ts';

interface TeamOf {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

/** In the order in which the host has named them, with the people who have not left. */
export async function listTeams(database: Database, matchId: string): Promise<readonly TeamOf[]> {
  const rows = await database
    .selectFrom('matchTeam')
    .leftJoin('matchPlayer', (join) =>
      join.onRef('matchPlayer.teamId', '=', 'matchTeam.id').on('matchPlayer.leftMs', 'is', null),
    )
    .select(({ fn }) => ['matchTeam.id', 'matchTeam.name', fn.count('learnerId').as('people')])
    .where('matchTeam.matchId', '=', matchId)
    .groupBy(['matchTeam.id', 'matchTeam.name', 'matchTeam.position'])
    .orderBy('matchTeam.position')
    .execute();
  return rows.map(({ id, name, people }) => ({ id, name, people: Number(people) }));
}
