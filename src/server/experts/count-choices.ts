/** How many of an organisation's experts hold each reply for best at a line; only of keys that are handed in. */
import type { Database } from '../database/open-database.ts';

interface At {
  readonly version: string;
  readonly line: string;
}

export async function countChoices(
  database: Database,
  lines: readonly At[],
  organisationId: string,
): Promise<(at: At) => Record<string, number>> {
  const rows = await database
    .selectFrom('expertAnswer')
    .innerJoin('expertKey', (join) =>
      join
        .onRef('expertKey.scenarioVersionId', '=', 'expertAnswer.scenarioVersionId')
        .onRef('expertKey.learnerId', '=', 'expertAnswer.learnerId'),
    )
    .innerJoin('learner', 'learner.id', 'expertAnswer.learnerId')
    .select(['expertAnswer.scenarioVersionId as version', 'line', 'choice'])
    .where('expertAnswer.scenarioVersionId', 'in', [...new Set(lines.map(({ version }) => version)), ''])
    .where('organisationId', '=', organisationId)
    .where('handedMs', 'is not', null)
    .execute();
  const at = Map.groupBy(rows, ({ version, line }) => `${version} ${line}`);
  return ({ version, line }) => {
    const chosen = Map.groupBy(at.get(`${version} ${line}`) ?? [], ({ choice }) => choice);
    return Object.fromEntries([...chosen].map(([choice, those]) => [choice, those.length]));
  };
}
