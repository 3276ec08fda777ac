/** What the inputs of one moment are for the matches their calls belong to. */
import { type RawBuilder, sql } from 'kysely';
import { featsOf } from '../../contest/craft.ts';
import { isTooFast } from '../../contest/haste.ts';
import { markOf } from '../../contest/mark.ts';
import { playedFor, takesInputs } from '../../contest/match.ts';
import { dueAfter } from '../../contest/reply-time.ts';
import { rankOf } from '../../engine/customer/mood.ts';
import { makeView } from '../../engine/view/make-view.ts';
import { type Coming, isOver } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { answersOf } from './answers.ts';
import { rulesOf, stateOf } from './match.ts';

/** What an input finds in the database: its match, and the clock of its call. */
interface InRound extends LiveMatchRow {
  readonly own: number;
  readonly dueMs: number | null;
  readonly untimed: 0 | 1 | null;
}

/** By attempt. */
export type InRounds = ReadonlyMap<string, InRound>;

const ofMatches = (all: readonly Coming[]): readonly Coming[] =>
  all.filter(({ played }) => played.stored.matchId !== null);

/** The matches of those calls that are open. */
export async function roundsOf(within: Database, all: readonly Coming[]): Promise<InRounds> {
  const ids = ofMatches(all).map(({ played }) => played.stored.id);
  if (ids.length === 0) return new Map();
  const calls = await within
    .selectFrom('matchCall')
    .innerJoin('liveMatch', 'liveMatch.id', 'matchCall.matchId')
    // What a whole team plays is no one player’s.
    .leftJoin('matchPlayer', (join) =>
      join
        .onRef('matchPlayer.matchId', '=', 'matchCall.matchId')
        .onRef('matchPlayer.learnerId', '=', 'matchCall.learnerId'),
    )
    .innerJoin('attempt', 'attempt.id', 'attemptId')
    .selectAll('liveMatch')
    .select(['attemptId', 'matchCall.round as own', 'dueMs', 'untimed'])
    .where('attemptId', 'in', ids)
    .where('attempt.state', '=', 'open')
    .execute();
  return new Map(calls.map((call) => [call.attemptId, call]));
}

/** It is not their round, or it is paused: an input counts only while its round is played. */
export const isOutOfRound = (call: InRound): boolean =>
  !takesInputs(stateOf(call)) || call.round !== call.own;

/** Milliseconds until silence answers in the player's place; null where there is no limit. */
export function timeLeft(rounds: InRounds, { played: { stored, replay }, now }: Coming): number | null {
  const call = rounds.get(stored.id);
  const due = call ? dueOf(call, replay, now) : null;
  return call && due !== null ? Math.max(0, due - playedFor(stateOf(call), now)) : null;
}

const dueOf = (call: InRound, replay: Coming['played']['replay'], now: number): number | null =>
  dueAfter(rulesOf(call), replay, {
    played: playedFor(stateOf(call), now),
    due: call.dueMs,
    untimed: call.untimed === 1,
  });

interface Counted {
  readonly column1: string;
  readonly column2: number;
  readonly column3: string | null;
  readonly column4: string | null;
  readonly column5: number | null;
  readonly column6: number;
  readonly column7: 0 | 1;
}

/** How calm their customers are, for the race; when silence answers next; and what they count, once they are over. */
export async function countInMatches(
  within: Database,
  kept: readonly Coming[],
  rounds: InRounds,
): Promise<void> {
  const rows = ofMatches(kept).map((coming) => rowOf(coming, rounds));
  if (rows.length === 0) return;
  const counts: RawBuilder<Counted> = sql`(values ${sql.join(rows)})`;
  await within
    .updateTable('matchCall')
    .from(counts.as('now'))
    .set((build) => ({
      calm: build.ref('now.column2'),
      mark: build.ref('now.column3'),
      feats: build.ref('now.column4'),
      dueMs: build.ref('now.column5'),
      mood: build.ref('now.column6'),
      tooFast: build.ref('now.column7'),
    }))
    .whereRef('attemptId', '=', 'now.column1')
    .execute();
}

function rowOf({ played, now }: Coming, rounds: InRounds): RawBuilder<unknown> {
  const { stored, replay } = played;
  const view = makeView(replay.state, stored.mode);
  const calm = Math.round(view.meters.calm * 10);
  const over = isOver(replay.state);
  const mark = over ? JSON.stringify(markOf(replay.state, now)) : null;
  const feats = over ? JSON.stringify(featsOf(replay)) : null;
  const call = rounds.get(stored.id);
  const due = call ? dueOf(call, replay, now) : null;
  const fast = isTooFast(answersOf(played)) ? 1 : 0;
  return sql`(${stored.id}, cast(${calm} as bigint), cast(${mark} as text), cast(${feats} as text),
    cast(${due} as bigint), cast(${rankOf(view.mood)} as bigint), cast(${fast} as bigint))`;
}
