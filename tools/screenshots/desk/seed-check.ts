/** A team check in the middle: most have answered it, and not all alike. */
import { usualNeeded } from '../../../src/course/team-check.ts';
import { CHECK_ROUTES, type JudgedQuestion } from '../../../src/protocol/check.ts';
import type { Asker } from './asker.ts';

interface Wanted {
  readonly cohort: string;
  /** The edition that is asked about. */
  readonly version: string;
}

const MANY = 6;

/** Gives its id. */
export async function seedCheck(
  administrator: Asker,
  trainees: readonly Asker[],
  { cohort, version }: Wanted,
): Promise<string> {
  const { questions } = await administrator.ask(CHECK_ROUTES.readQuestions, { params: { version } });
  const asked = questions.slice(0, MANY);
  const { id: check } = await administrator.ask(CHECK_ROUTES.makeCheck, {
    params: { cohort },
    body: {
      title: 'Before the autumn sale',
      needed: usualNeeded(asked.length),
      questions: asked.map(({ line }) => ({ version, line })),
    },
  });
  for (const [who, trainee] of trainees.entries())
    if (who % 8 !== 7) await answerAll(trainee, check, who, asked);
  return check;
}

async function answerAll(
  trainee: Asker,
  check: string,
  who: number,
  asked: readonly JudgedQuestion[],
): Promise<void> {
  for (const [place, { best, replies }] of asked.entries()) {
    const other = replies.find(({ id }) => id !== best)?.id ?? best;
    // One of the questions is a hard one, and everybody has a bad moment now and then.
    const slips = place === 3 ? who % 2 === 0 : (who * 7 + place * 3) % 11 === 0;
    await trainee.ask(CHECK_ROUTES.answerQuestion, {
      params: { check, place: `${place}` },
      query: { locale: 'en' },
      body: { choice: slips ? other : best },
    });
  }
}
