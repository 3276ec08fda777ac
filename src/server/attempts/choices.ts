/** What people have chosen in calls to which nothing comes any more: counted by line and reply, and nobody is named. */
import { type Choice, type Split, splitsOf } from '../../contest/splits.ts';
import { placeOf } from '../../engine/chart/call-state.ts';
import type { AnsweredLine } from '../../protocol/board.ts';
import type { Database } from '../database/open-database.ts';
import { type Played, playAgain, type Stored, Unplayable } from './attempt.ts';

/** What was played does not change any more once its contest is over; the oldest make room. */
const KEPT = 100;
const counted = new Map<string, Promise<readonly Split[]>>();

/** `key`: of these calls and no others. */
export function countOnce(
  database: Database,
  key: string,
  read: () => Promise<readonly Stored[]>,
): Promise<readonly Split[]> {
  const known = counted.get(key);
  if (known) return known;
  const mine = read().then((calls) => countCalls(database, calls));
  mine.catch(() => counted.delete(key));
  counted.set(key, mine);
  for (const oldest of counted.keys()) {
    if (counted.size <= KEPT) break;
    counted.delete(oldest);
  }
  return mine;
}

export const linesOf = (splits: readonly Split[]): AnsweredLine[] =>
  splits.map(({ line, people, replies }) => ({ line, people, replies: [...replies] }));

async function countCalls(database: Database, calls: readonly Stored[]): Promise<readonly Split[]> {
  const choices: Choice[] = [];
  for (const stored of calls) choices.push(...(await choicesOf(database, stored)));
  return splitsOf(choices);
}

/** None of a call that other rules were played by: it is missing in the count rather than in the way of it. */
async function choicesOf(database: Database, stored: Stored): Promise<readonly Choice[]> {
  try {
    return choicesIn(await playAgain(database, stored));
  } catch (error) {
    if (error instanceof Unplayable) return [];
    throw error;
  }
}

const choicesIn = ({ stored, replay }: Played): readonly Choice[] =>
  replay.turns.flatMap(({ input, before }) => {
    const place = placeOf(before);
    return input.type === 'reply' && 'line' in place
      ? [{ player: stored.learnerId, line: place.line, reply: input.id }]
      : [];
  });
