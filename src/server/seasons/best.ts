/** The best call of each round that has closed. */
import { compareMarks } from '../../contest/order.ts';
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

/** Throws `not-found`, where nobody finished one too. */
export async function bestOfRound(
  database: Database,
  { season, round }: { readonly season: string; readonly round: number },
  now: number,
): Promise<{ readonly name: string | null; readonly stored: Stored }> {
  const results = await readResults(database, await seasonThere(database, season), now);
  const best = bestCalls(results).find((call) => call.round === round);
  const stored = best && (await findAttempt(database, best.attempt));
  if (!stored) throw new Failed('not-found');
  return { name: results.names.get(best.player) ?? null, stored };
}
