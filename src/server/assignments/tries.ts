/** Attempts as the rules of assignments look at them. */
import type { Try } from '../../course/try.ts';
import type { Database } from '../database/open-database.ts';

/** What an attempt was of. */
interface Place {
  readonly assignment: string;
  readonly version: string;
  readonly learner: string;
}

const keyOf = ({ assignment, version, learner }: Place): string => `${assignment} ${version} ${learner}`;

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
  const tries = new Map<string, Try[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const those = tries.get(key) ?? [];
    const { opened, finished, total, override, late } = row;
    those.push({ opened, finished, total, override, late: late === 1 });
    tries.set(key, those);
  }
  return { of: (place) => tries.get(keyOf(place)) ?? [] };
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
      'attempt.late',
    ])
    .where('attempt.assignmentId', 'in', assignments)
    .$if(learner !== null, (query) => query.where('attempt.learnerId', '=', learner ?? ''))
    .orderBy('attempt.openedMs')
    .orderBy('attempt.id')
    .$narrowType<{ assignment: string }>()
    .execute();
