/** Team checks for tests of the server: about the leaflet, whose questions are searched for once. */
import { FEWEST_QUESTIONS, isGoodAnswer } from '../../course/team-check.ts';
import { LEAFLET } from '../attempts/test-attempts.ts';
import { questionsOf } from './pose.ts';

/** What a trainer sends to make one of its first questions. */
export async function checkOf(version: string, title = 'Before Monday') {
  const questions = (await questionsOf(LEAFLET)).slice(0, FEWEST_QUESTIONS);
  return { title, needed: 4, questions: questions.map(({ line }) => ({ version, line })) };
}

/** For each of its questions a good answer, and one that is not. */
export async function answersOf(): Promise<readonly { readonly good: string; readonly bad: string }[]> {
  const questions = (await questionsOf(LEAFLET)).slice(0, FEWEST_QUESTIONS);
  return questions.map((question) => ({
    good: question.best,
    bad: question.replies.find(({ id }) => !isGoodAnswer(question, id))?.id ?? '',
  }));
}
