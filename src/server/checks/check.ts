/** Team checks as they are stored, and what people have answered. */
import type { Question } from '../../course/pose-questions.ts';
import { type CheckStanding, checkStanding, type Given, isLevel } from '../../course/team-check.ts';
import type { JudgedQuestion } from '../../protocol/check.ts';
import type { Database } from '../database/open-database.ts';
import type { TeamCheckRow } from '../database/tables.ts';

export type StoredQuestion = Question & { readonly version: string };

export interface StoredCheck {
  readonly row: TeamCheckRow;
  readonly needed: number;
  readonly questions: readonly StoredQuestion[];
}

/** The newest first. */
export async function readChecks(
  database: Database,
  rows: readonly TeamCheckRow[],
): Promise<readonly StoredCheck[]> {
  if (rows.length === 0) return [];
  const questions = await database
    .selectFrom('teamCheckQuestion')
    .selectAll()
    .where(
      'checkId',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('position')
    .execute();
  const of = Map.groupBy(questions, ({ checkId }) => checkId);
  return rows
    .toSorted((one, other) => other.createdMs - one.createdMs || (one.id < other.id ? -1 : 1))
    .map((row) => ({
      row,
      needed: row.needed,
      questions: (of.get(row.id) ?? []).map(({ scenarioVersionId, question }) => ({
        ...(JSON.parse(question) as Question),
        version: scenarioVersionId,
      })),
    }));
}

/** Null where there is none. */
export async function readStoredCheck(database: Database, id: string): Promise<StoredCheck | null> {
  const row = await database.selectFrom('teamCheck').selectAll().where('id', '=', id).executeTakeFirst();
  const [check] = row ? await readChecks(database, [row]) : [];
  return check ?? null;
}

/** What each has given in each check; `learner` null: everybody. */
export interface AllGiven {
  of(check: string, learner: string): Given;
}

export async function readGiven(
  database: Database,
  checks: readonly string[],
  learner: string | null,
): Promise<AllGiven> {
  const rows = await database
    .selectFrom('teamCheckAnswer')
    .selectAll()
    .where('checkId', 'in', [...checks, ''])
    .$if(learner !== null, (query) => query.where('learnerId', '=', learner ?? ''))
    .execute();
  const by = Map.groupBy(rows, ({ checkId, learnerId }) => `${checkId} ${learnerId}`);
  return {
    of: (check, who) =>
      new Map((by.get(`${check} ${who}`) ?? []).map(({ position, choice }) => [position, choice])),
  };
}

/** Where each of these stands with a check, in their order, and whether all have passed: then their group is level. */
export function levelOf(
  check: StoredCheck,
  learners: readonly string[],
  given: AllGiven,
): { readonly level: boolean; readonly standings: readonly CheckStanding[] } {
  const standings = learners.map((learner) => checkStanding(check, given.of(check.row.id, learner)));
  return { level: isLevel(standings), standings };
}

export const tellQuestion = ({ line, speech, before, replies, best }: Question): JudgedQuestion => ({
  line,
  speech,
  before: before && { ...before },
  best,
  replies: replies.map(({ acts, changes, traps, ...reply }) => ({
    ...reply,
    acts: [...acts],
    changes: [...changes],
    traps: [...traps],
  })),
});
