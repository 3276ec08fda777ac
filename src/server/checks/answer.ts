/** Answers to a team check: each question once, one after the other. */
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { readGiven } from './check.ts';
import { readOpenCheck } from './mine.ts';

interface Answer {
  readonly check: string;
  readonly learner: string;
  readonly place: number;
  readonly choice: string;
}

/** The same answer again changes nothing; throws `already-answered` for another one, and `input-refused`. */
export const answerQuestion = (
  database: Database,
  { check: id, learner, place, choice }: Answer,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const { questions } = await readOpenCheck(within, id);
    const given = (await readGiven(within, [id], learner)).of(id, learner);
    // Nobody answers what they have not been asked.
    const isAsked = place <= given.size && questions[place]?.replies.some((reply) => reply.id === choice);
    if (!isAsked) throw new Failed('input-refused');
    await within
      .insertInto('teamCheckAnswer')
      .values({ checkId: id, position: place, learnerId: learner, choice, createdMs: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const stands = (await readGiven(within, [id], learner)).of(id, learner).get(place);
    if (stands !== choice) throw new Failed('already-answered');
  });
