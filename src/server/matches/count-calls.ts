/** What the inputs of one moment are for the matches their calls belong to. */
import { type RawBuilder, sql } from 'kysely';
import { featsOf } from '../../contest/craft.ts';
import { markOf } from '../../contest/mark.ts';
import { takesInputs } from '../../contest/match.ts';
import { makeView } from '../../engine/view/make-view.ts';
import { type Coming, isOver } from '../attempts/attempt.ts';
import type { Database } from '../database/open-database.ts';
import { stateOf } from './match.ts';

const ofMatches = (all: readonly Coming[]): readonly Coming[] =>
  all.filter(({ played }) => played.stored.matchId !== null);

/** Open calls that take no inputs: it is not their round, or it is paused. An input counts only while its round is played. */
export async function outOfRound(within: Database, all: readonly Coming[]): Promise<ReadonlySet<string>> {
  const ids = ofMatches(all).map(({ played }) => played.stored.id);
  if (ids.length === 0) return new Set();
  const calls = await within
    .selectFrom('matchCall')
    .innerJoin('liveMatch', 'liveMatch.id', 'matchCall.matchId')
    .innerJoin('attempt', 'attempt.id', 'attemptId')
    .selectAll('liveMatch')
    .select(['attemptId', 'matchCall.round as own'])
    .where('attemptId', 'in', ids)
    .where('attempt.state', '=', 'open')
    .execute();
  const out = calls.filter((call) => !takesInputs(stateOf(call)) || call.round !== call.own);
  return new Set(out.map(({ attemptId }) => attemptId));
}

interface Counted {
  readonly column1: string;
  readonly column2: number;
  readonly column3: string | null;
  readonly column4: string | null;
}

/** How calm their customers are, for the race; and what they count, once they are over. */
export async function countInMatches(within: Database, kept: readonly Coming[]): Promise<void> {
  const rows = ofMatches(kept).map(({ played: { stored, replay }, now }) => {
    const calm = Math.round(makeView(replay.state, stored.mode).meters.calm * 10);
    const over = isOver(replay.state);
    const mark = over ? JSON.stringify(markOf(replay.state, now)) : null;
    const feats = over ? JSON.stringify(featsOf(replay)) : null;
    return sql`(${stored.id}, cast(${calm} as bigint), cast(${mark} as text), cast(${feats} as text))`;
  });
  if (rows.length === 0) return;
  const counts: RawBuilder<Counted> = sql`(values ${sql.join(rows)})`;
  await within
    .updateTable('matchCall')
    .from(counts.as('now'))
    .set((build) => ({
      calm: build.ref('now.column2'),
      mark: build.ref('now.column3'),
      feats: build.ref('now.column4'),
    }))
    .whereRef('attemptId', '=', 'now.column1')
    .execute();
}
