/** Somebody's finished calls with what each says about their skills, so that their page reckons as it does with its own. */
import type { CountedCall } from '../../protocol/record.ts';
import { isUnsealed } from '../attempts/sealed.ts';
import type { Database } from '../database/open-database.ts';
import { measuresIn } from './measured.ts';
import { titlesOf } from './recorded.ts';

/** In the order they were finished. */
export async function readOwnProgress(
  database: Database,
  learnerId: string,
  locale: string,
): Promise<CountedCall[]> {
  const rows = await measuredRows(database, learnerId);
  const versions = rows.map(({ scenarioVersionId }) => scenarioVersionId);
  const titles = await titlesOf(database, versions, locale);
  return rows.flatMap(({ total, tier, finishedMs, measures, ...row }) => {
    if (total === null || tier === null || finishedMs === null || measures === null) return [];
    return {
      attempt: row.id,
      key: row.supervised === 1 ? null : row.clientKey,
      scenario: row.scenario,
      title: titles.get(row.scenarioVersionId) ?? '',
      finished: finishedMs,
      result: { total, tier },
      accuracy: row.accuracy === null ? null : row.accuracy / 1000,
      marks: measuresIn(measures).marks,
    };
  });
}

const measuredRows = (database: Database, learnerId: string) =>
  database
    .selectFrom('attempt')
    .innerJoin('scenarioVersion', 'scenarioVersion.id', 'attempt.scenarioVersionId')
    .select([
      'attempt.id',
      'clientKey',
      'supervised',
      'scenarioVersionId',
      'scenario',
      'finishedMs',
      'total',
      'tier',
      'accuracy',
      'measures',
    ])
    .where('learnerId', '=', learnerId)
    .where('measures', 'is not', null)
    .where(isUnsealed(null))
    .orderBy('finishedMs')
    .orderBy('attempt.id')
    .execute();
