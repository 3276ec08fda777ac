/** What the calls of an organisation tell about a scenario. */
import { type ItemStatistics, itemsOf, type PlayedDecision } from '../../course/items.ts';
import { isUnsealed } from '../attempts/sealed.ts';
import type { Database } from '../database/open-database.ts';
import { toBeWeighed } from './weigh.ts';

export interface Asked {
  readonly organisationId: string;
  readonly version: string;
  /** Of these cohorts only; null: of the whole organisation. */
  readonly cohorts: readonly string[] | null;
  /** Calls of rounds that are open by then are left out. */
  readonly now: number;
}

export interface Told {
  /** Finished calls that were weighed. */
  readonly calls: number;
  /** Finished calls that are still to be weighed: the figures will change by them. */
  readonly waiting: number;
  readonly items: readonly ItemStatistics[];
}

export async function readItems(database: Database, asked: Asked): Promise<Told> {
  const rows = await attemptsFor(database, asked).where('analysedMs', 'is not', null).execute();
  const waiting = await toBeWeighed(database, attemptsFor(database, asked)).execute();
  const totals = new Map(rows.map(({ id, total }) => [id, total ?? 0]));
  const items = itemsOf(await decisionsOf(database, asked, totals), totals);
  return { calls: totals.size, waiting: waiting.length, items };
}

const attemptsFor = (database: Database, { organisationId, version, cohorts, now }: Asked) =>
  database
    .selectFrom('attempt')
    .select(['attempt.id', 'total'])
    .where('organisationId', '=', organisationId)
    .where('scenarioVersionId', '=', version)
    .where(isUnsealed(now))
    .$if(cohorts !== null, (query) =>
      query.where('learnerId', 'in', (learners) =>
        learners
          .selectFrom('cohortMember')
          .innerJoin('person', 'person.id', 'personId')
          .select('learnerId')
          .where('part', '=', 'trainee')
          .where('cohortId', 'in', [...(cohorts ?? []), '']),
      ),
    );

async function decisionsOf(
  database: Database,
  { organisationId, version }: Asked,
  totals: ReadonlyMap<string, number>,
): Promise<readonly PlayedDecision[]> {
  const rows = await database
    .selectFrom('decision')
    .innerJoin('attempt', 'attempt.id', 'attemptId')
    .select(['attemptId', 'line', 'move', 'led', 'verdict', 'regret'])
    .where('organisationId', '=', organisationId)
    .where('scenarioVersionId', '=', version)
    .orderBy('attemptId')
    .orderBy('seq')
    .execute();
  return rows
    .filter(({ attemptId }) => totals.has(attemptId))
    .map(({ attemptId: attempt, verdict, ...decision }) => ({
      ...decision,
      attempt,
      good: verdict === 'best' || verdict === 'good',
    }));
}
