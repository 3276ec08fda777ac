/** The calls of a match: one for each player and round, or for each team, stepped like any supervised call, and shown no points until the round is over. */

import { startCall } from '../../engine/chart/call.ts';
import { rankOf } from '../../engine/customer/mood.ts';
import { makeView } from '../../engine/view/make-view.ts';
import { NOTHING_SETTLED } from '../assignments/begin.ts';
import type { Stored } from '../attempts/attempt.ts';
import { newAttempt, storeNew } from '../attempts/new-attempt.ts';
import { closeOvertaken } from '../attempts/overtaken.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { readVersion } from '../library/versions.ts';
import { sharedFormOf, teamKeyOf } from './crew.ts';
import { matchThere } from './match.ts';

/** All helps are hidden in a contest (M-26); pages cannot make such a key. */
const MODE = 'exam';
const keyOf = (match: string, round: number): string => `match:${match}:${round}`;

/** The same call, however often it is asked for. Throws `not-found` for whoever has no seat, `match-not-running` out of the round. */
export const openMatchCall = (
  database: Database,
  actor: Actor,
  { match, round, locale }: { readonly match: string; readonly round: number; readonly locale: string },
  now: number,
): Promise<Stored> =>
  transact(database, async (within) => {
    const row = await matchThere(within, match);
    const player = await playerOf(within, row, actor);
    const known = await findCall(within, match, round, player.learnerId);
    if (known && !(await closeOvertaken(within, known))) return known;
    if (row.phase !== 'round' || row.round !== round) throw new Failed('match-not-running');
    const { scenarioVersionId: version } = await within
      .selectFrom('matchRound')
      .select('scenarioVersionId')
      .where('matchId', '=', match)
      .where('round', '=', round)
      .executeTakeFirstOrThrow();
    const key = sharedFormOf(row) ? teamKeyOf(match, round) : keyOf(match, round);
    const opening = { key, version, assignment: null, mode: MODE, locale } as const;
    const stored = { ...newAttempt(player, { ...opening, ...NOTHING_SETTLED }, now), matchId: match };
    await keepCall(within, stored, { match, round });
    return stored;
  });

async function keepCall(
  within: Database,
  stored: Stored,
  { match, round }: { readonly match: string; readonly round: number },
): Promise<void> {
  await storeNew(within, stored);
  const call = { attemptId: stored.id, matchId: match, round, learnerId: stored.learnerId };
  const first = await customerAtFirst(within, stored);
  await within
    .insertInto('matchCall')
    .values({ ...call, ...first, mark: null, feats: null, dueMs: null })
    .execute();
}

/** As they come in: a race begins where its customers do, not with everybody boiling. */
async function customerAtFirst(within: Database, { scenarioVersionId, seed, mode }: Stored) {
  const version = await readVersion(within, scenarioVersionId);
  if (!version) return { calm: 0, mood: 0 };
  const { meters, mood } = makeView(startCall(version.scenario, seed), mode);
  return { calm: Math.round(meters.calm * 10), mood: rankOf(mood) };
}

/** Of whoever has it: a player, or a team. */
export const findCall = (
  within: Database,
  match: string,
  round: number,
  learnerId: string,
): Promise<Stored | undefined> =>
  within
    .selectFrom('attempt')
    .innerJoin('matchCall', 'matchCall.attemptId', 'attempt.id')
    .selectAll('attempt')
    .where('matchCall.matchId', '=', match)
    .where('matchCall.round', '=', round)
    .where('matchCall.learnerId', '=', learnerId)
    .executeTakeFirst();

/** Whose the call is: one's own, or one's team's, which is a learner too. */
async function playerOf(
  within: Database,
  match: LiveMatchRow,
  { organisationId, learnerId }: Actor,
): Promise<Pick<Actor, 'organisationId' | 'learnerId'>> {
  const seat = await within
    .selectFrom('matchPlayer')
    .select('teamId')
    .where('matchId', '=', match.id)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  if (!seat) throw new Failed('not-found');
  return { organisationId, learnerId: (sharedFormOf(match) && seat.teamId) ?? learnerId };
}
