/**
 * Calls that the server steps: an input counts once it is in the database, in its order, and each number only once, whoever
 * sends it. What a page says of points or of time is not even asked for.
 */
import { step } from '../../engine/chart/call.ts';
import type { Input } from '../../engine/chart/input.ts';
import { makeInput, parseInput } from '../../engine/log/input-text.ts';
import type { Replay } from '../../engine/log/replay.ts';
import type { Step } from '../../protocol/attempt.ts';
import { dueOf, permissionToBegin } from '../assignments/begin.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { TryAgain, transact } from '../database/transact.ts';
import { countOfDay } from '../day-call/play.ts';
import { Failed } from '../http/failed.ts';
import { countInMatch } from '../matches/call.ts';
import { findAttempt, findByKey, isOver, type Played, playAgain, type Stored } from './attempt.ts';
import { boundBy } from './bound.ts';
import { newAttempt, type Opening } from './new-attempt.ts';
import { outcomeOf } from './result.ts';
import { tellStep } from './step.ts';

/** The call that has this key already is given again, as far as it has come. */
export const openAttempt = (
  database: Database,
  actor: Actor,
  opening: Opening,
  now: number,
): Promise<Stored> =>
  transact(database, async (within) => {
    const known = await findByKey(within, actor.learnerId, opening.key);
    if (known) return known;
    const permission = await permissionToBegin(within, actor, opening, now);
    const stored = newAttempt(actor, { ...opening, ...permission }, now);
    const { numInsertedOrUpdatedRows } = await within
      .insertInto('attempt')
      .values(stored)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    // The same key, or the same one of the calls that are allowed, was stored at the same moment.
    if (!numInsertedOrUpdatedRows) throw new TryAgain();
    if (permission.goal !== null) await setGoal(within, stored, permission.goal);
    return stored;
  });

/** The goal that was settled is the first input of the call. */
const setGoal = (within: Database, { id }: Stored, goal: string) =>
  within
    .insertInto('attemptInput')
    .values({ attemptId: id, seq: 1, atMs: 0, input: makeInput({ type: 'goal', goal }) })
    .execute();

export interface SentInput {
  readonly seq: number;
  readonly input: string;
  readonly locale: string;
}

/** Throws `Failed` with a code where the input does not count; then nothing was stored. */
export async function takeInput(database: Database, id: string, sent: SentInput, now: number): Promise<Step> {
  const input = parseInput(sent.input);
  if (!input) throw new Failed('bad-request', { detail: 'input' });
  const stored = await findAttempt(database, id);
  if (!stored) throw new Failed('not-found');
  if (sent.seq <= stored.lastSeq) return answerAgain(database, stored, sent, input);
  if (stored.state !== 'open') throw new Failed('attempt-over');
  const expected = stored.lastSeq + 1;
  if (sent.seq !== expected) throw new Failed('sequence-mismatch', { expected });
  if (input.type === 'goal' && (await boundBy(database, stored))?.goal)
    throw new Failed('input-refused', { detail: 'goal-settled' });
  const played = await playAgain(database, stored, stored.lastSeq);
  const next = playOn(played, input, atOf(played, now));
  const taken = await keepInput(database, next, now);
  // Another device was quicker: its input has this number now, and ours is the same one, or it comes too late.
  return taken ? tellStep(database, next, sent.locale) : takeInput(database, id, sent, now);
}

/** The same answer for the same input, however often it is sent. */
async function answerAgain(
  database: Database,
  stored: Stored,
  { seq, locale }: SentInput,
  input: Input,
): Promise<Step> {
  const played = await playAgain(database, stored, seq);
  const known = played.log.inputs.at(-1);
  if (known && makeInput(known.input) === makeInput(input)) return tellStep(database, played, locale);
  throw new Failed('input-differs', { expected: stored.lastSeq + 1 });
}

/** Milliseconds since the call was opened, by the server's clock; a clock that is set back does not turn a call round. */
const atOf = ({ stored, log }: Played, now: number): number =>
  Math.max(log.inputs.at(-1)?.at ?? 0, now - stored.openedMs);

function playOn(played: Played, input: Input, at: number): Played {
  const { log, replay } = played;
  const before = replay.state;
  const stepped = step(before, input);
  if ('refused' in stepped) throw new Failed('input-refused', { detail: stepped.refused });
  const { state, cues, changes, traps } = stepped;
  const turn = { index: log.inputs.length, at, input, before, after: state, changes, traps, cues };
  return {
    ...played,
    log: { ...log, inputs: [...log.inputs, { at, input }] },
    replay: { ...replay, state, turns: [...replay.turns, turn] },
  };
}

/** Late is decided by the server's clock at the end of the call, and stays as it was decided. */
async function closing(database: Database, { assignmentId }: Stored, replay: Replay, now: number) {
  const due = assignmentId === null ? null : await dueOf(database, assignmentId);
  return { ...outcomeOf(replay, now), late: due !== null && now > due ? (1 as const) : (0 as const) };
}

/** False where somebody else has come in between. */
function keepInput(database: Database, { stored, log, replay }: Played, now: number): Promise<boolean> {
  const seq = log.inputs.length;
  const last = log.inputs.at(-1);
  if (!last) throw new Error('there is no input to keep');
  return transact(database, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('attempt')
      .set({
        lastSeq: seq,
        ...(isOver(replay.state) ? await closing(within, stored, replay, now) : {}),
      })
      .where('id', '=', stored.id)
      .where('lastSeq', '=', seq - 1)
      .where('state', '=', 'open')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await within
      .insertInto('attemptInput')
      .values({ attemptId: stored.id, seq, atMs: last.at, input: makeInput(last.input) })
      .execute();
    await countInMatch(within, { stored, replay }, now);
    await countOfDay(within, { stored, replay }, now);
    return true;
  });
}
