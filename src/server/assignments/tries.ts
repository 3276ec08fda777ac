/** Attempts as the rules of assignments look at them. */
import type { Try } from '../../course/try.ts';
import type { Database } from '../database/open-database.ts';

/** What an attempt was of. */
interface Place {
  readonly assignment: string;
  readonly version: string;
  readonly learner: string;
}

interface Placed extends Omit<Place, 'learner'> {
  readonly tried: Try;
}

export interface Tries {
  of(place: Place): readonly Try[];
}

/** All attempts of some assignments, of one learner or of everybody, in the order they were opened. */
export async function readTries(
  database: Database,
  assignments: readonly string[],
  learner: string | null,
): Promise<Tries> {
  const rows = assignments.length === 0 ? [] : await select(database, assignments, learner);
  const byLearner = new Map<string, Placed[]>();
  for (const row of rows) {
    const { assignment, version, opened, finished, total, override } = row;
    const theirs = byLearner.get(row.learner) ?? [];
    byLearner.set(row.learner, theirs);
    theirs.push({ assignment, version, tried: { opened, finished, total, override } });
  }
  return {
    of: ({ assignment, version, learner: whose }) =>
      (byLearner.get(whose) ?? [])
        .filter((one) => one.version === version && one.assignment === assignment)
        .map(({ tried }) => tried),
  };
}

const select = (database: Database, assignments: readonly string[], learner: string | null) =>
  database
    .selectFrom('attempt')
    .leftJoin('attemptOverride', 'attemptOverride.attemptId', 'attempt.id')
    .select([
      'attempt.assignmentId as assignment',
      'attempt.scenarioVersionId as version',
      'attempt.learnerId as learner',
      'attempt.openedMs as opened',
      'attempt.finishedMs as finished',
      'attempt.total',
      'attemptOverride.total as override',
    ])
    .where('attempt.assignmentId', 'in', assignments)
    .$if(learner !== null, (query) => query.where('attempt.learnerId', '=', learner ?? ''))
    .orderBy('attempt.openedMs')
    .orderBy('attempt.id')
    .$narrowType<{ assignment: string }>()
    .execute();
