/** A finished call whole, to be played again by a page. */
import { makeLog } from '../../engine/log/log.ts';
import type { ScoreSheet } from '../../engine/score/sheet.ts';
import { sheetWithoutComposure } from '../../engine/score/without-composure.ts';
import type { Bound, Replayed } from '../../protocol/attempt.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { readPlayed, type Stored } from './attempt.ts';
import { summaryOf } from './result.ts';
import { wordsIn } from './step.ts';

/** `composure`: whether whoever asks is told of it. Throws `not-found` where the call is not over. */
export async function tellReplay(
  database: Database,
  stored: Stored,
  told: { readonly locale: string; readonly bound: Bound | null; readonly composure: boolean },
): Promise<Replayed> {
  if (stored.sheet === null) throw new Failed('not-found');
  const { version, rules, log } = await readPlayed(database, stored);
  const sheet = JSON.parse(stored.sheet) as ScoreSheet;
  return {
    attempt: summaryOf(stored, version.scenario.id),
    log: makeLog(log),
    scenario: version.scenario,
    words: { ...wordsIn(version, told.bound?.locale ?? told.locale) },
    bound: told.bound,
    composure: told.composure,
    sheet: told.composure ? sheet : sheetWithoutComposure(sheet),
    rules,
    inRound: await roundOf(database, stored),
  };
}

async function roundOf(database: Database, { id, matchId }: Stored): Promise<Replayed['inRound']> {
  if (matchId === null) return null;
  const call = await database
    .selectFrom('matchCall')
    .select(['matchId as match', 'round'])
    .where('attemptId', '=', id)
    .executeTakeFirst();
  return call ?? null;
}
