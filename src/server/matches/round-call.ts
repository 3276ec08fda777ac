/** A call of a round that is over, for the room to watch. */
import type { Mark } from '../../contest/mark.ts';
import { compareMarks } from '../../contest/order.ts';
import type { Replayed } from '../../protocol/attempt.ts';
import type { WatchedCall } from '../../protocol/match-board.ts';
import { findAttempt } from '../attempts/attempt.ts';
import { tellReplay } from '../attempts/replayed.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { ownersOf } from './crew.ts';
import { namedCalls } from './named-calls.ts';
import { mustBeOver } from './splits.ts';

interface Asked {
  readonly match: string;
  readonly round: number;
  readonly call: WatchedCall;
  readonly locale: string;
  /** Who asks. */
  readonly learnerId: string;
}

/** What it has cost whoever played it is told to nobody here. Throws `not-found`, where nobody has finished one too. */
export async function readRoundCall(
  database: Database,
  { match, round, call, locale, learnerId }: Asked,
): Promise<{ name: string | null; replay: Replayed }> {
  await mustBeOver(database, match, round);
  const calls = await finishedCalls(database, match, round);
  const own = call === 'own' ? await ownersOf(database, match, learnerId) : null;
  const watched = calls.find((one) => own?.has(one.learnerId) ?? true);
  const stored = watched && (await findAttempt(database, watched.attemptId));
  if (!watched || !stored) throw new Failed('not-found');
  const replay = await tellReplay(database, stored, { locale, bound: null, composure: false });
  return { name: watched.name, replay };
}

/** The best one first, each by the name it has on the boards. */
async function finishedCalls(database: Database, match: string, round: number) {
  const rows = await namedCalls(database)
    .select('mark')
    .where('matchCall.matchId', '=', match)
    .where('matchCall.round', '=', round)
    .where('mark', 'is not', null)
    .orderBy('attemptId')
    .execute();
  return rows
    .map((row) => ({ ...row, mark: JSON.parse(row.mark ?? 'null') as Mark | null }))
    .toSorted((one, other) => compareMarks(one.mark, other.mark));
}
