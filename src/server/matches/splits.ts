/** Where a room went different ways: counted over the calls of rounds that are over, by reply, and nobody is named. */
import type { Split } from '../../contest/splits.ts';
import { blocksOf } from '../../engine/scenario/letter.ts';
import type { AnsweredLine } from '../../protocol/board.ts';
import type { MatchSplits } from '../../protocol/match-board.ts';
import { countOnce, linesOf } from '../attempts/choices.ts';
import { wordsIn } from '../attempts/step.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { readVersion, type Words } from '../library/versions.ts';

/** More than these are read out to no room. */
const MOST = 3;

export async function readSplits(database: Database, match: string, locale: string): Promise<MatchSplits> {
  const over = await database
    .selectFrom('matchRound')
    .select(['round', 'scenarioVersionId as version'])
    .where('matchId', '=', match)
    .where('endedMs', 'is not', null)
    .orderBy('round')
    .execute();
  const rounds: MatchSplits['rounds'] = [];
  for (const { round, version } of over)
    rounds.push(await tellRound(database, { match, round, version, locale }));
  return { rounds };
}

interface Asked {
  readonly match: string;
  readonly round: number;
  readonly version: string;
  readonly locale: string;
}

async function tellRound(
  database: Database,
  { match, round, version: id, locale }: Asked,
): Promise<MatchSplits['rounds'][number]> {
  const version = await readVersion(database, id);
  const splits = (await splitsOfRound(database, match, round)).slice(0, MOST);
  return {
    round,
    version: id,
    scenario: version?.scenario.id ?? '',
    words: version ? splitWords(wordsIn(version, locale), splits) : {},
    splits: splits.map(({ replies, ...split }) => ({ ...split, replies: [...replies] })),
  };
}

/** Throws `not-found` where there is no such round, or it is not over. */
export async function readAnswers(
  database: Database,
  match: string,
  round: number,
): Promise<{ lines: AnsweredLine[] }> {
  await mustBeOver(database, match, round);
  return { lines: linesOf(await splitsOfRound(database, match, round)) };
}

export async function mustBeOver(database: Database, match: string, round: number): Promise<void> {
  const over = await database
    .selectFrom('matchRound')
    .select('round')
    .where('matchId', '=', match)
    .where('round', '=', round)
    .where('endedMs', 'is not', null)
    .executeTakeFirst();
  if (!over) throw new Failed('not-found');
}

/** Also of calls that the end of the round has cut off. */
const splitsOfRound = (database: Database, match: string, round: number): Promise<readonly Split[]> =>
  countOnce(database, `match ${match} ${round}`, () =>
    database
      .selectFrom('attempt')
      .innerJoin('matchCall', 'matchCall.attemptId', 'attempt.id')
      .selectAll('attempt')
      .where('matchCall.matchId', '=', match)
      .where('round', '=', round)
      .orderBy('attempt.id')
      .execute(),
  );

/** What these lines and replies say, and nothing of the rest. */
function splitWords(words: Words, splits: readonly Split[]): Words {
  const replies = splits.flatMap((split) => split.replies.flatMap(({ reply }) => blocksOf(reply)));
  const shown = new Set([
    'title',
    ...splits.map(({ line }) => `lines.${line}`),
    ...replies.map((id) => `replies.${id}`),
  ]);
  return Object.fromEntries(Object.entries(words).filter(([key]) => shown.has(key)));
}
