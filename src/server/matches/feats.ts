/** Badges of a match: what was done best in the rounds that are over, and by whom. */
import { BADGES, type Feats } from '../../contest/craft.ts';
import type { Feat } from '../../protocol/board.ts';
import type { Database } from '../database/open-database.ts';
import { Together } from '../database/together.ts';
import { ownersOf } from './crew.ts';
import { namedCalls } from './named-calls.ts';

const reading = new Together<Awaited<ReturnType<typeof callsOver>>>();

/** For each badge the call it belongs to; of equals the earlier round, and then the one that was opened first. */
export async function readFeats(database: Database, match: string, learnerId: string): Promise<Feat[]> {
  const calls = await reading.ask(database, match, () => callsOver(database, match));
  const own = await ownersOf(database, match, learnerId);
  return BADGES.flatMap((badge) => {
    const best = calls
      .flatMap((call) => (call.feats[badge] ? [{ ...call, worth: call.feats[badge].worth }] : []))
      .toSorted((one, other) => other.worth - one.worth)[0];
    if (!best) return [];
    const { round, name } = best;
    return [{ badge, round, name, attempt: own.has(best.learnerId) ? best.attemptId : null }];
  });
}

async function callsOver(database: Database, match: string) {
  const rows = await namedCalls(database)
    .innerJoin('matchRound', (join) =>
      join
        .onRef('matchRound.matchId', '=', 'matchCall.matchId')
        .onRef('matchRound.round', '=', 'matchCall.round'),
    )
    .innerJoin('attempt', 'attempt.id', 'matchCall.attemptId')
    .select('feats')
    .where('matchCall.matchId', '=', match)
    .where('endedMs', 'is not', null)
    .where('feats', 'is not', null)
    .orderBy('matchCall.round')
    .orderBy('openedMs')
    .orderBy('attemptId')
    .execute();
  return rows.map((row) => ({ ...row, feats: JSON.parse(row.feats ?? '{}') as Partial<Feats> }));
}
