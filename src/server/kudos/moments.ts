/** What a call really had, told to whoever can name it. */
import { type Moment, praisable } from '../../contest/kudos.ts';
import type { ColleagueCall } from '../../protocol/kudos.ts';
import { playAgain, readPlayed, type Stored, Unplayable } from '../attempts/attempt.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { isPlayable } from '../library/rules.ts';
import { listFinishedCalls, pageOf } from './colleague-calls.ts';
import { callNames } from './names.ts';

/** None where the call was played on another edition of the program: nobody could say what it had. */
export async function momentsOf(database: Database, stored: Stored): Promise<readonly Moment[]> {
  const { rules } = await readPlayed(database, stored, 0);
  if (!isPlayable(rules)) return [];
  try {
    return praisable((await playAgain(database, stored)).replay);
  } catch (error) {
    if (error instanceof Unplayable) return [];
    throw error;
  }
}

/** A page of calls; those of which nothing stands out are left out, and nobody is told so. */
export async function listColleagueCalls(
  database: Database,
  actor: Actor,
  now: number,
  before: number | undefined,
): Promise<{ calls: ColleagueCall[]; before: number | null }> {
  const { page, before: next } = pageOf(await listFinishedCalls({ database, actor, now, before }));
  const named = await callNames(
    database,
    page.map(({ scenarioVersionId }) => scenarioVersionId),
  );
  const calls: ColleagueCall[] = [];
  for (const call of page) {
    const moments = await momentsOf(database, call);
    if (moments.length === 0) continue;
    const { id: attempt, shown: name, contest, of, round, finishedMs } = call;
    const told = { attempt, name, contest, of, round, finished: finishedMs ?? 0, moments: [...moments] };
    calls.push({ ...told, ...named(call.scenarioVersionId) });
  }
  return { calls, before: next };
}
