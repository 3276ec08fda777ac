/** Attempts and inputs for export, a page at a time: no statement and no memory grows with the years. */
import type { ExpressionBuilder, JoinBuilder } from 'kysely';
import { DIMENSIONS } from '../../engine/score/sheet.ts';
import { isUnsealed } from '../attempts/sealed.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { measuresIn } from '../records/measured.ts';
import { type ExportRow, momentOf, spelledOut } from './write.ts';

/**
 * Whose attempts: one learner's, for themselves; or what a cohort's trainees have played, and what its assignments were played
 * by anybody, as far as it is not sealed `now`.
 */
export type Whose = { readonly learner: string } | { readonly cohort: string; readonly now: number };

/** Composure is shown to oneself alone, and in no file of a cohort. */
export const TOLD_DIMENSIONS = DIMENSIONS.filter((dimension) => dimension !== 'composure');

export const ATTEMPT_COLUMNS = [
  'attempt',
  'learner',
  'name',
  'scenario',
  'version',
  'assignment',
  'title',
  'supervised',
  'mode',
  'helps',
  'locale',
  'state',
  'opened',
  'finished',
  'late',
  'total',
  'tier',
  'override',
  'accuracy',
  ...TOLD_DIMENSIONS,
] as const;

export const INPUT_COLUMNS = ['attempt', 'learner', 'number', 'milliseconds', 'input'] as const;

const PAGE = 500;
const PER_MILLE_IN_PER_CENT = 10;

type Build = ExpressionBuilder<Tables, 'attempt'>;

/** Erased people have no cohort any more; what they have played of its assignments is still the cohort's. */
const isTheirs = (whose: Whose) => (build: Build) => {
  if ('learner' in whose) return build('attempt.learnerId', '=', whose.learner);
  const trainees = build
    .selectFrom('cohortMember')
    .innerJoin('person', 'person.id', 'cohortMember.personId')
    .select('person.learnerId')
    .where('cohortMember.cohortId', '=', whose.cohort)
    .where('part', '=', 'trainee');
  const assignments = build
    .selectFrom('assignment as given')
    .select('given.id')
    .where('given.cohortId', '=', whose.cohort);
  const played = build.or([
    build(unindexed(build, 'attempt.learnerId'), 'in', trainees),
    build(unindexed(build, 'attempt.assignmentId'), 'in', assignments),
  ]);
  return build.and([played, isUnsealed(whose.now)(build)]);
};

/** By these SQLite would find all rows anew for every page, and put them in order; without them it goes along the ids. */
const unindexed = (build: Build, column: 'attempt.learnerId' | 'attempt.assignmentId') =>
  build.fn.coalesce(column, build.val(''));

/** Whoever has left a cohort is a number in its files, as whoever was erased is. */
const isNamed = (whose: Whose) => (join: JoinBuilder<Tables, 'attempt' | 'person'>) => {
  const theirs = join.onRef('person.learnerId', '=', 'attempt.learnerId');
  if ('learner' in whose) return theirs;
  return theirs.on((build) =>
    build.exists(
      build
        .selectFrom('cohortMember')
        .select('cohortMember.personId')
        .whereRef('cohortMember.personId', '=', 'person.id')
        .where('cohortMember.cohortId', '=', whose.cohort)
        .where('part', '=', 'trainee'),
    ),
  );
};

const attemptsFrom = (database: Database, whose: Whose, after: string) =>
  database
    .selectFrom('attempt')
    .where(isTheirs(whose) as never)
    .where('attempt.id', '>', after)
    .innerJoin('scenarioVersion', 'scenarioVersion.id', 'scenarioVersionId')
    .leftJoin('person', isNamed(whose))
    .leftJoin('assignment', 'assignment.id', 'attempt.assignmentId')
    .leftJoin('attemptOverride', 'attemptOverride.attemptId', 'attempt.id')
    .select([
      'attempt.id as attempt',
      'attempt.learnerId as learner',
      'person.displayName as name',
      'scenarioVersion.scenario',
      'scenarioVersion.number as version',
      'attempt.assignmentId as assignment',
      'assignment.title',
      'attempt.supervised',
      'attempt.mode',
      'attempt.helps',
      'attempt.locale',
      'attempt.state',
      'attempt.openedMs as opened',
      'attempt.finishedMs as finished',
      'attempt.late',
      'attempt.total',
      'attempt.tier',
      'attemptOverride.total as override',
      'attempt.accuracy',
      'attempt.measures',
    ])
    .orderBy('attempt.id')
    .limit(PAGE)
    .execute();

export async function* attemptPages(database: Database, whose: Whose): AsyncGenerator<readonly ExportRow[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Awaited<ReturnType<typeof attemptsFrom>> = await attemptsFrom(database, whose, after);
    yield page.map(({ supervised, late, opened, finished, helps, accuracy, measures, ...rest }) => ({
      ...rest,
      // Nothing: as the mode has it.
      helps: helps === null ? null : (JSON.parse(helps) as string[]).join(' ') || 'none',
      supervised: supervised === 1,
      late: late === 1,
      opened: momentOf(opened),
      finished: momentOf(finished),
      accuracy: accuracy === null ? null : accuracy / PER_MILLE_IN_PER_CENT,
      ...dimensionsIn(measures),
    }));
    after = page.length < PAGE ? undefined : page.at(-1)?.attempt;
  }
}

/** Per cent of what was there to be had; nothing where nothing was, and while a call is not over. */
function dimensionsIn(measures: string | null): ExportRow {
  const known = measures === null ? null : measuresIn(measures).dimensions;
  return Object.fromEntries(TOLD_DIMENSIONS.map((dimension) => [dimension, known?.[dimension] ?? null]));
}

interface Place {
  readonly attempt: string;
  readonly number: number;
}

const inputsFrom = (database: Database, whose: Whose, { attempt, number }: Place) =>
  database
    .selectFrom('attemptInput')
    .innerJoin('attempt', 'attempt.id', 'attemptInput.attemptId')
    .where(isTheirs(whose) as never)
    .where((build) =>
      build(build.refTuple('attemptInput.attemptId', 'attemptInput.seq'), '>', build.tuple(attempt, number)),
    )
    .select([
      'attemptInput.attemptId as attempt',
      'attempt.learnerId as learner',
      'attemptInput.seq as number',
      'attemptInput.atMs as milliseconds',
      'attemptInput.input',
    ])
    .orderBy('attemptInput.attemptId')
    .orderBy('attemptInput.seq')
    .limit(PAGE)
    .execute();

export async function* inputPages(database: Database, whose: Whose): AsyncGenerator<readonly ExportRow[]> {
  for (let after: Place | undefined = { attempt: '', number: 0 }; after; ) {
    const page: readonly (ExportRow & Place & { input: string })[] = await inputsFrom(database, whose, after);
    yield page.map((row) => ({ ...row, input: spelledOut(row.input) }));
    after = page.length < PAGE ? undefined : page.at(-1);
  }
}
