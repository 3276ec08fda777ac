/**
 * Inputs on their way into the database: those of one moment go in one transaction, and each has a verdict of its own.
 * An input is taken only if it is the next one of its call, whoever else is at it on whatever node.
 */
import { type RawBuilder, sql } from 'kysely';
import { makeInput } from '../../engine/log/input-text.ts';
import { isLate } from '../assignments/late.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { countOfDay } from '../day-call/play.ts';
import { countInMatches, isOutOfRound, roundsOf, timeLeft } from '../matches/count-calls.ts';
import { keepVoices, outOfTurn } from '../matches/whose-turn.ts';
import { countOfSeason } from '../seasons/play.ts';
import { type Coming, isOver } from './attempt.ts';
import { outcomeOf } from './result.ts';

/** `late`: somebody else was quicker; then, and where its round takes none or it was not their turn, nothing was stored. */
export type Verdict = 'taken' | 'late' | 'match-not-running' | 'not-your-turn';

export interface Kept {
  readonly verdict: Verdict;
  /** Milliseconds until silence answers, where a match has such a limit and it was taken. */
  readonly left: number | null;
}

export const keepInputs = (database: Database, all: readonly Coming[]): Promise<readonly Kept[]> =>
  transact(database, async (within) => {
    const strange = await outOfTurn(within, all);
    const first = firstOfEach(all.filter((coming) => !strange.has(coming)));
    const rounds = await roundsOf(within, first);
    const isOut = (coming: Coming): boolean => {
      const call = rounds.get(idOf(coming));
      return call !== undefined && isOutOfRound(call);
    };
    const sent = first.filter((coming) => !isOut(coming));
    const taken = await advance(within, sent);
    const kept = sent.filter((coming) => taken.has(idOf(coming)));
    await insertInputs(within, kept);
    await keepVoices(within, kept);
    await finish(within, kept);
    await countInMatches(within, kept, rounds);
    return all.map((coming) => {
      if (strange.has(coming)) return { verdict: 'not-your-turn', left: null };
      if (isOut(coming)) return { verdict: 'match-not-running', left: null };
      if (!kept.includes(coming)) return { verdict: 'late', left: null };
      return { verdict: 'taken', left: timeLeft(rounds, coming) };
    });
  });

const idOf = ({ played }: Coming): string => played.stored.id;
const seqOf = ({ played }: Coming): number => played.log.inputs.length;

/** Of two at the same call at the same moment, the first. */
const firstOfEach = (all: readonly Coming[]): readonly Coming[] => [
  ...new Map(all.toReversed().map((coming) => [idOf(coming), coming])).values(),
];

/** Those of which it is the next input, and which are still open. */
async function advance(within: Database, sent: readonly Coming[]): Promise<ReadonlySet<string>> {
  if (sent.length === 0) return new Set();
  const rows = sent.map((coming) => sql`(${idOf(coming)}, cast(${seqOf(coming)} as bigint))`);
  const numbers: RawBuilder<{ column1: string; column2: number }> = sql`(values ${sql.join(rows)})`;
  const advanced = await within
    .updateTable('attempt')
    .from(numbers.as('sent'))
    .set((build) => ({ lastSeq: build.ref('sent.column2') }))
    .whereRef('attempt.id', '=', 'sent.column1')
    .where((build) => build('attempt.lastSeq', '=', build('sent.column2', '-', 1)))
    .where('attempt.state', '=', 'open')
    .returning('attempt.id')
    .execute();
  return new Set(advanced.map(({ id }) => id));
}

async function insertInputs(within: Database, kept: readonly Coming[]): Promise<void> {
  const rows = kept.flatMap((coming) =>
    coming.played.log.inputs.slice(-1).map(({ at, input }) => ({
      attemptId: idOf(coming),
      seq: seqOf(coming),
      atMs: at,
      input: makeInput(input),
    })),
  );
  if (rows.length > 0) await within.insertInto('attemptInput').values(rows).execute();
}

/** Late is decided by the server's clock at the end of the call, and stays as it was decided. */
async function finish(within: Database, kept: readonly Coming[]): Promise<void> {
  const over = kept.filter(({ played }) => isOver(played.replay.state));
  for (const { played, now } of over) {
    const late = await isLate(within, played.stored, now);
    await within
      .updateTable('attempt')
      .set({ ...outcomeOf(played.replay, now), late: late ? 1 : 0 })
      .where('id', '=', played.stored.id)
      .execute();
    await countOfDay(within, played, now);
    await countOfSeason(within, played, now);
  }
}
