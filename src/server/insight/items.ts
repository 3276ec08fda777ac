/** What the calls of an organisation tell about a scenario. */
import { type ItemStatistics, itemsOf } from '../../course/items.ts';
import type { PlayedDecision } from '../../course/visits.ts';
import { FREE_TOOLS } from '../../engine/chart/input.ts';
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

/** Of every call in its order, the tools that cost no turn among them. */
async function decisionsOf(
  database: Database,
  asked: Asked,
  totals: ReadonlyMap<string, number>,
): Promise<readonly PlayedDecision[]> {
  const weighed = Map.groupBy(await weighedOf(database, asked), ({ attempt }) => attempt);
  const free = Map.groupBy(await freeToolsOf(database, asked), ({ attempt }) => attempt);
  return [...totals.keys()].flatMap((attempt) =>
    inOrder(weighed.get(attempt) ?? [], free.get(attempt) ?? []),
  );
}

interface Numbered extends PlayedDecision {
  readonly seq: number;
}

async function weighedOf(database: Database, asked: Asked): Promise<readonly Numbered[]> {
  const rows = await database
    .selectFrom('decision')
    .innerJoin('attempt', 'attempt.id', 'attemptId')
    .select(['attemptId as attempt', 'seq', 'line', 'move', 'led', 'verdict', 'regret'])
    .where('organisationId', '=', asked.organisationId)
    .where('scenarioVersionId', '=', asked.version)
    .orderBy('attemptId')
    .orderBy('seq')
    .execute();
  return rows.map(({ verdict, ...decision }) => ({
    ...decision,
    good: verdict === 'best' || verdict === 'good',
  }));
}

interface FreeTool {
  readonly attempt: string;
  readonly seq: number;
  readonly move: string;
}

/** They are weighed nowhere, and stand in the log alone. A first guess is no tool. */
const freeToolsOf = (database: Database, asked: Asked): Promise<readonly FreeTool[]> =>
  database
    .selectFrom('attemptInput')
    .innerJoin('attempt', 'attempt.id', 'attemptId')
    .select(['attemptId as attempt', 'seq', 'input as move'])
    .where('organisationId', '=', asked.organisationId)
    .where('scenarioVersionId', '=', asked.version)
    .where('analysedMs', 'is not', null)
    .where((build) =>
      build.or(
        FREE_TOOLS.filter((tool) => tool !== 'instinct').flatMap((tool) => [
          build('input', '=', tool),
          build('input', 'like', `${tool} %`),
        ]),
      ),
    )
    .orderBy('attemptId')
    .orderBy('seq')
    .execute();

/** A tool that costs no turn is used at the line of what is done next. */
function inOrder(weighed: readonly Numbered[], free: readonly FreeTool[]): readonly PlayedDecision[] {
  const used = free.flatMap(({ attempt, seq, move }) => {
    const line = weighed.find((next) => next.seq > seq)?.line;
    return line === undefined ? [] : [{ attempt, seq, line, move, led: line, regret: 0, good: true }];
  });
  return [...weighed, ...used].toSorted((one, other) => one.seq - other.seq);
}
