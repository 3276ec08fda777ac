/** A host leads a match on. Each deed is counted: of two at the same moment the first one leads, and the second is told. */
import type { Deed } from '../../contest/match.ts';
import { type MatchState, stepMatch } from '../../contest/match.ts';
import { type By, record } from '../audit/audit.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { columnsOf, matchThere, rulesOf, stateOf } from './match.ts';

/** `deed`: the number the match was read with. Throws `match-moved-on`, or `deed-refused` with the reason. */
export const leadMatch = (
  database: Database,
  id: string,
  { deed, does }: { readonly deed: number; readonly does: Deed },
  by: By,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const row = await matchThere(within, id);
    const before = stateOf(row);
    const after = stepMatch(rulesOf(row), before, does, Math.max(now, before.since));
    if (row.deeds !== deed) throw new Failed('match-moved-on');
    if ('refused' in after) throw new Failed('deed-refused', { detail: after.refused });
    const { numUpdatedRows } = await within
      .updateTable('liveMatch')
      .set({ ...columnsOf(after), deeds: deed + 1 })
      .where('id', '=', id)
      .where('deeds', '=', deed)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Failed('match-moved-on');
    await markRounds(within, id, before, after);
    const change = { does, phase: after.phase, round: after.round };
    await record(within, { ...by, action: 'run-match', object: id, change }, now);
  });

async function markRounds(
  within: Database,
  id: string,
  before: MatchState,
  after: MatchState,
): Promise<void> {
  if (before.phase === 'round' && after.phase !== 'round')
    await endRound(within, id, before.round, after.since);
  if (before.phase !== 'round' && after.phase === 'round')
    await markRound(within, id, after.round, { beganMs: after.since });
}

/** Calls that are not finished when their round ends can be played no further, and count nothing. */
async function endRound(within: Database, id: string, round: number, now: number): Promise<void> {
  await markRound(within, id, round, { endedMs: now });
  const calls = within
    .selectFrom('matchCall')
    .select('attemptId')
    .where('matchId', '=', id)
    .where('round', '=', round)
    .where('mark', 'is', null);
  await within
    .updateTable('attempt')
    .set({ state: 'abandoned' })
    .where('id', 'in', calls)
    // What was finished at the same moment stays finished.
    .where('state', '=', 'open')
    .execute();
  await excuse(within, id, round);
}

/** Of those who have left by now; whoever leaves later, or comes back, changes nothing of a round that is over. */
const excuse = (within: Database, matchId: string, round: number) =>
  within
    .updateTable('matchCall')
    .set({ excused: 1 })
    .where('matchId', '=', matchId)
    .where('round', '=', round)
    .where('mark', 'is', null)
    .where('learnerId', 'in', (seats) =>
      seats
        .selectFrom('matchPlayer')
        .select('learnerId')
        .where('matchId', '=', matchId)
        .where('leftMs', 'is not', null),
    )
    .execute();

const markRound = (
  within: Database,
  matchId: string,
  round: number,
  moment: { readonly beganMs: number } | { readonly endedMs: number },
) =>
  within
    .updateTable('matchRound')
    .set(moment)
    .where('matchId', '=', matchId)
    .where('round', '=', round)
    .execute();
