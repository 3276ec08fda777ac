/** The keys of an organisation's experts, for those who have handed in their own. */
import type { ExpertAnswer } from '../../protocol/expert.ts';
import type { Database } from '../database/open-database.ts';
import type { WhichKey } from './keys.ts';

interface Keys {
  readonly experts: number;
  readonly keys: { readonly own: boolean; readonly answers: ExpertAnswer[] }[] | null;
}

/** Names are not told: it is the answers that are weighed against one another, not people. One's own comes first. */
export async function readKeys(
  database: Database,
  { version, learner }: WhichKey,
  organisationId: string,
): Promise<Keys> {
  const handed = await handedIn(database, version, organisationId);
  if (!handed.includes(learner)) return { experts: handed.length, keys: null };
  const rows = await database
    .selectFrom('expertAnswer')
    .select(['learnerId', 'line', 'choice', 'reason'])
    .where('scenarioVersionId', '=', version)
    .where('learnerId', 'in', [...handed])
    .orderBy('line')
    .execute();
  const answersOf = (expert: string): ExpertAnswer[] =>
    rows
      .filter(({ learnerId }) => learnerId === expert)
      .map(({ line, choice, reason }) => ({ line, choice, reason }));
  const others = handed.filter((expert) => expert !== learner);
  const keys = [learner, ...others].map((expert) => ({
    own: expert === learner,
    answers: answersOf(expert),
  }));
  return { experts: handed.length, keys };
}

async function handedIn(
  database: Database,
  version: string,
  organisationId: string,
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('expertKey')
    .innerJoin('learner', 'learner.id', 'learnerId')
    .select('learnerId')
    .where('scenarioVersionId', '=', version)
    .where('organisationId', '=', organisationId)
    .where('handedMs', 'is not', null)
    .orderBy('handedMs')
    .orderBy('learnerId')
    .execute();
  return rows.map(({ learnerId }) => learnerId);
}
