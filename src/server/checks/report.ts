/** What trainers see of team checks: whether the cohort is level, and where it is not; nobody's count of good answers. */
import { splitOf } from '../../course/team-check.ts';
import type { CheckReport, ListedCheck } from '../../protocol/check.ts';
import { traineesOf } from '../assignments/course.ts';
import type { Database } from '../database/open-database.ts';
import { countChoices } from '../experts/count-choices.ts';
import { Failed } from '../http/failed.ts';
import { levelOf, readChecks, readGiven, readStoredCheck, tellQuestion } from './check.ts';

export async function listChecks(database: Database, cohortId: string): Promise<ListedCheck[]> {
  const rows = await database.selectFrom('teamCheck').selectAll().where('cohortId', '=', cohortId).execute();
  const learners = (await traineesOf(database, cohortId)).map(({ learnerId }) => learnerId);
  const given = await readGiven(
    database,
    rows.map(({ id }) => id),
    null,
  );
  return (await readChecks(database, rows)).map((check) => {
    const { level, standings } = levelOf(check, learners, given);
    const { id, title, needed, createdMs, withdrawnMs } = check.row;
    return {
      id,
      title,
      needed,
      created: createdMs,
      withdrawn: withdrawnMs !== null,
      questions: check.questions.map(({ version, line }) => ({ version, line })),
      level,
      people: standings.length,
      passed: standings.filter((standing) => standing === 'passed').length,
    };
  });
}

/** Throws `not-found`. */
export async function readCheck(database: Database, id: string): Promise<CheckReport> {
  const check = await readStoredCheck(database, id);
  if (!check) throw new Failed('not-found');
  const { cohortId, organisationId, title, needed, withdrawnMs } = check.row;
  const people = await traineesOf(database, cohortId);
  const given = await readGiven(database, [id], null);
  const learners = people.map(({ learnerId }) => learnerId);
  const { level, standings } = levelOf(check, learners, given);
  const everybody = learners.map((learner) => given.of(id, learner));
  const experts = await countChoices(database, check.questions, organisationId);
  return {
    id,
    title,
    needed,
    cohort: cohortId,
    withdrawn: withdrawnMs !== null,
    level,
    people: people.map(({ person, displayName }, place) => ({
      person,
      displayName,
      standing: standings[place] ?? 'to-do',
    })),
    questions: check.questions.map((question, place) => {
      const { answered, level: well, chosen } = splitOf(check, place, everybody);
      const split = { answered, level: well, chosen: { ...chosen } };
      return { ...tellQuestion(question), version: question.version, experts: experts(question), ...split };
    }),
  };
}
