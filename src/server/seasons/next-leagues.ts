/** Who plays where in a season after one that is over. */
import { promote } from '../../contest/league.ts';
import type { Database } from '../database/open-database.ts';
import { leaguesPlayed, readResults } from './results.ts';
import { stateOf, type TeamOf, type Whole } from './season.ts';

/** Null before it is over. A cohort that was put away is left out. */
export async function nextLeagues(
  database: Database,
  whole: Whole,
  now: number,
): Promise<readonly (readonly TeamOf[])[] | null> {
  if (stateOf(whole, now) !== 'over') return null;
  const active = await activeOf(database, whole);
  // As they were named: the order of a ladder would tell who was last.
  if (whole.terms.kind === 'ladder') return [active];
  const played = leaguesPlayed(whole, await readResults(database, whole, now));
  return promote(
    played.map(({ table }) => table),
    whole.terms.moving,
  ).map((league) => league.flatMap((id) => active.filter(({ team }) => team === id)));
}

async function activeOf(database: Database, { teams }: Whole): Promise<readonly TeamOf[]> {
  const rows = await database
    .selectFrom('cohort')
    .select('id')
    .where(
      'id',
      'in',
      teams.map(({ team }) => team),
    )
    .where('archivedMs', 'is', null)
    .execute();
  return teams.filter(({ team }) => rows.some(({ id }) => id === team));
}
