/** What the calls of a cohort come to together: nobody is named, nobody comes before anybody else, and wear is not in it. */
import { sql } from 'kysely';
import { Gathered, GROUP_DIMENSIONS, GROUP_SKILLS, type GroupMeasures } from '../../course/group.ts';
import type { CohortReport } from '../../protocol/record.ts';
import { readProgress } from '../assignments/progress.ts';
import { isUnsealed } from '../attempts/sealed.ts';
import { wordsIn } from '../attempts/step.ts';
import type { Database } from '../database/open-database.ts';
import { readVersion } from '../library/versions.ts';
import { measuresIn } from './measured.ts';
import { titlesOf } from './recorded.ts';

const MOST_LINES = 10;
const PAGE = 1000;

export async function readCohortReport(
  database: Database,
  cohortId: string,
  locale: string,
  now: number,
): Promise<CohortReport> {
  const { name } = await database
    .selectFrom('cohort')
    .select('name')
    .where('id', '=', cohortId)
    .executeTakeFirstOrThrow();
  const { calls, skills, dimensions } = await gather(database, cohortId, now);
  const progress = await readProgress(database, cohortId, now);
  return {
    name,
    zone: progress.zone,
    trainees: progress.people.length,
    calls,
    skills: GROUP_SKILLS.map((skill) => ({ skill, figure: skills[skill] })),
    dimensions: GROUP_DIMENSIONS.map((dimension) => ({ dimension, figure: dimensions[dimension] })),
    assignments: await assignmentsIn(database, progress, locale),
    lines: await missedLines(database, { cohortId, locale, now }),
  };
}

async function gather(
  database: Database,
  cohortId: string,
  now: number,
): Promise<GroupMeasures & { calls: number }> {
  const gathered = new Gathered();
  let calls = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Awaited<ReturnType<typeof measuredAfter>> = await measuredAfter(
      database,
      { cohortId, now },
      after,
    );
    for (const { learnerId, measures } of page) gathered.add(learnerId, measuresIn(measures ?? '{}'));
    calls += page.length;
    after = page.length < PAGE ? undefined : page.at(-1)?.id;
  }
  return { ...gathered.figures(), calls };
}

const measuredAfter = (database: Database, whose: Whose, after: string) =>
  callsOf(database, whose)
    .select(['attempt.id', 'attempt.learnerId', 'measures'])
    .where('measures', 'is not', null)
    .where('attempt.id', '>', after)
    .orderBy('attempt.id')
    .limit(PAGE)
    .execute();

interface Whose {
  readonly cohortId: string;
  readonly now: number;
}

/** Of those who learn there now; what is still sealed is not read. */
const callsOf = (database: Database, { cohortId, now }: Whose) =>
  database
    .selectFrom('attempt')
    .innerJoin('person', 'person.learnerId', 'attempt.learnerId')
    .innerJoin('cohortMember', 'cohortMember.personId', 'person.id')
    .where('cohortMember.cohortId', '=', cohortId)
    .where('cohortMember.part', '=', 'trainee')
    .where(isUnsealed(now) as never);

type Progress = Awaited<ReturnType<typeof readProgress>>;

async function assignmentsIn(
  database: Database,
  { assignments, people }: Progress,
  locale: string,
): Promise<CohortReport['assignments']> {
  const versions = assignments.flatMap(({ items }) => items.map(({ version }) => version));
  const titles = await titlesOf(database, versions, locale);
  let column = 0;
  return assignments.map(({ id, title, window, items }) => ({
    id,
    title,
    ...window,
    items: items.map(({ version, scenario }) => {
      const standings = people.flatMap(({ standings: row }) => row[column] ?? []);
      column += 1;
      return {
        scenario,
        title: titles.get(version) ?? '',
        people: standings.length,
        begun: standings.filter(({ tries }) => tries > 0).length,
        // Who is asked to refresh it has mastered it before.
        mastered: standings.filter(({ state }) => state === 'mastered' || state === 'refresh-due').length,
      };
    }),
  }));
}

/** A mistake or a blunder there, of the calls that were weighed. */
async function missedLines(
  database: Database,
  { locale, ...whose }: Whose & { readonly locale: string },
): Promise<CohortReport['lines']> {
  const missed = sql<number>`count(distinct case when ${sql.ref('verdict')} in ('mistake', 'blunder') then ${sql.ref('attempt.id')} end)`;
  const rows = await callsOf(database, whose)
    .innerJoin('decision', 'decision.attemptId', 'attempt.id')
    .select(({ fn }) => [
      'scenarioVersionId as version',
      'line',
      fn.count<number>('attempt.id').distinct().as('calls'),
      missed.as('missed'),
    ])
    .groupBy(['scenarioVersionId', 'line'])
    .having(missed, '>', 0)
    .orderBy('missed', 'desc')
    .orderBy('scenarioVersionId')
    .orderBy('line')
    .limit(MOST_LINES)
    .execute();
  return Promise.all(rows.map((row) => lineOf(database, row, locale)));
}

interface MissedRow {
  readonly version: string;
  readonly line: string;
  readonly calls: number;
  readonly missed: number;
}

async function lineOf(
  database: Database,
  { version: id, line, calls, missed }: MissedRow,
  locale: string,
): Promise<CohortReport['lines'][number]> {
  const version = await readVersion(database, id);
  const words = version ? wordsIn(version, locale) : {};
  return {
    scenario: version?.scenario.id ?? '',
    title: words.title ?? '',
    line,
    text: words[`lines.${line}`] ?? '',
    calls: Number(calls),
    missed: Number(missed),
  };
}
