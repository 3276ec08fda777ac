/** Calls of rounds that have closed, to be watched: the best of each, and one's own. */
import { compareMarks } from '../../contest/order.ts';
import type { WatchedCall } from '../../protocol/match-board.ts';
import { findAttempt, type Stored } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { type PlayedCall, type Results, readResults } from './results.ts';
import { seasonThere } from './season.ts';

/** By round; none where nobody has finished one. */
export const bestCalls = ({ over, calls }: Results): readonly PlayedCall[] =>
  over.flatMap((round) => {
    const [best] = calls
      .filter((call) => call.round === round)
      .toSorted((one, other) => compareMarks(one.mark, other.mark));
    return best?.mark ? [best] : [];
  });

interface Asked {
  readonly season: string;
  readonly round: number;
  readonly call: WatchedCall;
  /** Who asks. */
  readonly learnerId: string;
}

/** Throws `not-found`, where nobody finished one too. */
export async function callOfRound(
  database: Database,
  { season, round, call, learnerId }: Asked,
  now: number,
): Promise<{ readonly name: string | null; readonly stored: Stored }> {
  const results = await readResults(database, await seasonThere(database, season), now);
  const watched =
    call === 'best'
      ? bestCalls(results).find((one) => one.round === round)
      : results.calls.find((one) => one.round === round && one.player === learnerId && one.number === 1);
  const stored = watched && (await findAttempt(database, watched.attempt));
  if (!stored) throw new Failed('not-found');
  return { name: results.names.get(watched.player) ?? null, stored };
}
