/**
 * Calls that the server steps: an input counts once it is in the database, in its order, and each number only once, whoever
 * sends it. What a page says of points or of time is not even asked for.
 */
import { step } from '../../engine/chart/call.ts';
import type { Input } from '../../engine/chart/input.ts';
import { makeInput, parseInput } from '../../engine/log/input-text.ts';
import type { Step } from '../../protocol/attempt.ts';
import { permissionToBegin } from '../assignments/begin.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { timeLeftOf } from '../matches/time-left.ts';
import type { Server } from '../server.ts';
import { findAttempt, findByKey, findOpen, type Played, playAgain, type Stored } from './attempt.ts';
import { boundBy } from './bound.ts';
import { newAttempt, type Opening, storeNew } from './new-attempt.ts';
import { closeOvertaken, isOvertaken, mustGoOn } from './overtaken.ts';
import { tellStep } from './step.ts';

/**
 * The call that has this key already is given again, as far as it has come; and so is the one of the assignment that is still
 * under way, whatever its key: nobody spends two attempts where one is open.
 */
export const openAttempt = (
  database: Database,
  actor: Actor,
  opening: Opening,
  now: number,
): Promise<Stored> =>
  transact(database, async (within) => {
    const known = await findByKey(within, actor.learnerId, opening.key);
    if (known && !(await closeOvertaken(within, known))) return known;
    const before = await findOpen(within, actor, opening);
    if (before) await closeOvertaken(within, before);
    const permission = await permissionToBegin(within, actor, opening, now).catch(refusalOf);
    // Looked for behind the permission: another press that came between has taken the number that was given.
    const open = await findOpen(within, actor, opening);
    if (open) return open;
    if (permission instanceof Failed) throw permission;
    const stored = newAttempt(actor, { ...opening, ...permission }, now);
    await storeNew(within, stored);
    if (permission.goal !== null) await setGoal(within, stored, permission.goal);
    return stored;
  });

function refusalOf(error: unknown): Failed {
  if (error instanceof Failed) return error;
  throw error;
}

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
  /** The learner who sends it. */
  readonly by: string;
}

type Place = Pick<Server, 'database' | 'calls'>;

/** Throws `Failed` with a code where the input does not count; then nothing was stored. */
export async function takeInput(place: Place, id: string, sent: SentInput, now: number): Promise<Step> {
  const input = parseInput(sent.input);
  if (!input) throw new Failed('bad-request', { detail: 'input' });
  const { database, calls } = place;
  const known = calls.find(id, sent.seq - 1);
  const quick = known && (await goOn(database, known, input, now));
  // Only what the database has can refuse an input: another node may have gone on.
  if (quick && !('refused' in quick)) return keepInput(place, quick, sent, now);
  const stored = await findAttempt(database, id);
  if (!stored) throw new Failed('not-found');
  await mustGoOn(database, stored);
  if (sent.seq <= stored.lastSeq) return answerAgain(database, stored, { ...sent, now }, input);
  if (stored.state !== 'open') throw new Failed('attempt-over');
  const expected = stored.lastSeq + 1;
  if (sent.seq !== expected) throw new Failed('sequence-mismatch', { expected });
  const next = await goOn(database, await playAgain(database, stored, stored.lastSeq), input, now);
  if ('refused' in next) throw new Failed('input-refused', { detail: next.refused });
  return keepInput(place, next, sent, now);
}

async function keepInput(place: Place, played: Played, sent: SentInput, now: number): Promise<Step> {
  const { database, calls } = place;
  const { verdict, left } = await calls.keep({ played, now, by: sent.by });
  if (verdict === 'match-not-running' || verdict === 'not-your-turn') throw new Failed(verdict);
  // Another device was quicker: its input has this number now, and ours is the same one, or it comes too late.
  if (verdict === 'late') return takeInput(place, played.stored.id, sent, now);
  return tellStep(database, played, sent.locale, left);
}

/** The same answer for the same input, however often it is sent. */
async function answerAgain(
  database: Database,
  stored: Stored,
  { seq, locale, now }: SentInput & { readonly now: number },
  input: Input,
): Promise<Step> {
  const played = await playAgain(database, stored, seq);
  const known = played.log.inputs.at(-1);
  if (known && makeInput(known.input) === makeInput(input))
    return tellStep(database, played, locale, await timeLeftOf(database, stored, now));
  throw new Failed('input-differs', { expected: stored.lastSeq + 1 });
}

/**
 * The server itself is silent in a player's place, where nobody has answered after these inputs. Whoever was quicker counts,
 * and that is no error. `refused`: the call takes no silence.
 */
export async function silenceFor(
  { database, calls }: Place,
  id: string,
  seq: number,
  now: number,
): Promise<'given' | 'refused'> {
  const stored = await findAttempt(database, id);
  if (!stored || stored.lastSeq !== seq) return 'given';
  if (await isOvertaken(database, stored)) return 'refused';
  const played = calls.find(id, seq) ?? (await playAgain(database, stored, seq));
  const silent = playOn(played, { type: 'silence' }, atOf(played, now));
  if ('refused' in silent) return 'refused';
  await calls.keep({ played: silent, now, by: silent.stored.learnerId });
  return 'given';
}

interface Refused {
  readonly refused: string;
}

async function goOn(
  database: Database,
  played: Played,
  input: Input,
  now: number,
): Promise<Played | Refused> {
  const settled = input.type === 'goal' && (await boundBy(database, played.stored))?.goal;
  return settled ? { refused: 'goal-settled' } : playOn(played, input, atOf(played, now));
}

/** Milliseconds since the call was opened, by the server's clock; a clock that is set back does not turn a call round. */
const atOf = ({ stored, log }: Played, now: number): number =>
  Math.max(log.inputs.at(-1)?.at ?? 0, now - stored.openedMs);

function playOn(played: Played, input: Input, at: number): Played | Refused {
  const { log, replay } = played;
  const before = replay.state;
  const stepped = step(before, input);
  if ('refused' in stepped) return stepped;
  const { state, cues, changes, traps } = stepped;
  const turn = { index: log.inputs.length, at, input, before, after: state, changes, traps, cues };
  return {
    ...played,
    log: { ...log, inputs: [...log.inputs, { at, input }] },
    replay: { ...replay, state, turns: [...replay.turns, turn] },
  };
}
