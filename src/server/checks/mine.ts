/** A team check as somebody of its cohort sees it: the next question, and what all came to once the last is answered. */
import { checkStanding, type Given } from '../../course/team-check.ts';
import type { ListedForMe, MyCheck } from '../../protocol/check.ts';
import { wordsIn } from '../attempts/step.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { countChoices } from '../experts/count-choices.ts';
import { Failed } from '../http/failed.ts';
import { readVersion } from '../library/versions.ts';
import {
  readChecks,
  readGiven,
  readStoredCheck,
  type StoredCheck,
  type StoredQuestion,
  tellQuestion,
} from './check.ts';
import { questionWords } from './question-words.ts';

/** What was withdrawn is not there, nor what a group in the archive would still ask. */
export async function listMyChecks(
  database: Database,
  { learnsIn, learnerId }: Pick<Actor, 'learnsIn' | 'learnerId'>,
): Promise<ListedForMe[]> {
  const rows = await database
    .selectFrom('teamCheck')
    .innerJoin('cohort', 'cohort.id', 'cohortId')
    .selectAll('teamCheck')
    .select('archivedMs')
    .where('cohortId', 'in', [...learnsIn, ''])
    .where('withdrawnMs', 'is', null)
    .execute();
  const ids = rows.map(({ id }) => id);
  const given = await readGiven(database, ids, learnerId);
  const putAway = new Set(rows.filter(({ archivedMs }) => archivedMs !== null).map(({ id }) => id));
  const checks = await readChecks(database, rows);
  return checks
    .map((check) => headOf(check, given.of(check.row.id, learnerId)))
    .filter(({ id, standing }) => !putAway.has(id) || standing !== 'to-do');
}

const headOf = (check: StoredCheck, given: Given): ListedForMe => ({
  id: check.row.id,
  title: check.row.title,
  needed: check.needed,
  questions: check.questions.length,
  answered: given.size,
  standing: checkStanding(check, given),
});

/** Throws `not-found` where it was taken back. */
export async function readOpenCheck(database: Database, id: string): Promise<StoredCheck> {
  const check = await readStoredCheck(database, id);
  if (check?.row.withdrawnMs !== null) throw new Failed('not-found');
  return check;
}

export async function readMyCheck(
  database: Database,
  id: string,
  learnerId: string,
  locale: string,
): Promise<MyCheck> {
  const check = await readOpenCheck(database, id);
  const given = (await readGiven(database, [id], learnerId)).of(id, learnerId);
  const next = check.questions[given.size];
  const seen = next ? [next] : check.questions;
  return {
    ...headOf(check, given),
    next: next ? await asked(database, next) : null,
    result: next ? null : await resultOf(database, check, given),
    words: await wordsOf(database, seen, locale),
  };
}

/** Blind: no verdict is in it. */
async function asked(database: Database, question: StoredQuestion): Promise<NonNullable<MyCheck['next']>> {
  const { line, speech, before, replies, version } = question;
  return {
    line,
    speech,
    before: before && { ...before },
    version,
    scenario: await nameOf(database, version),
    replies: replies.map(({ id, by }) => ({ id, by })),
  };
}

async function resultOf(
  database: Database,
  { row, questions }: StoredCheck,
  given: Given,
): Promise<NonNullable<MyCheck['result']>> {
  const experts = await countChoices(database, questions, row.organisationId);
  const told = questions.map(async (question, place) => ({
    ...tellQuestion(question),
    version: question.version,
    scenario: await nameOf(database, question.version),
    experts: experts(question),
    choice: given.get(place) ?? '',
  }));
  return Promise.all(told);
}

const nameOf = async (database: Database, version: string): Promise<string> =>
  (await readVersion(database, version))?.scenario.id ?? '';

/** Of each edition what these questions show of it. */
async function wordsOf(
  database: Database,
  questions: readonly StoredQuestion[],
  locale: string,
): Promise<MyCheck['words']> {
  const by = [...Map.groupBy(questions, ({ version }) => version)];
  const told = by.map(async ([version, those]) => {
    const edition = await readVersion(database, version);
    return { version, words: edition ? questionWords(wordsIn(edition, locale), those) : {} };
  });
  return Promise.all(told);
}
