/** What somebody does in a season: plays a call of a round, takes a round off, and says whether they are named. */
import { featsOf } from '../../contest/craft.ts';
import { markOf } from '../../contest/mark.ts';
import { mayRecoverRound } from '../../contest/season.ts';
import { hash32 } from '../../engine/hash.ts';
import { NOTHING_SETTLED } from '../assignments/begin.ts';
import { isOver, type Played, type Stored } from '../attempts/attempt.ts';
import { newAttempt, storeNew } from '../attempts/new-attempt.ts';
import { closeOvertaken } from '../attempts/overtaken.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { isOverAt, type RoundOf, roundThere, type Seat, seasonThere, seatOf, type Whole } from './season.ts';

/** All helps are hidden in a contest (M-26); pages cannot make such a key. */
const MODE = 'exam';

interface Wanted {
  readonly season: string;
  readonly round: number;
}

interface WantedCall extends Wanted {
  readonly locale: string;
  /** From 1: which of their calls of the round. */
  readonly number: number;
}

/** The same call, however often it is asked for, and after the round has closed too. Throws `conflict` before the last one is over. */
export const openSeasonCall = (
  database: Database,
  actor: Actor,
  wanted: WantedCall,
  now: number,
): Promise<Stored> =>
  transact(database, async (within) => {
    const { season, number } = wanted;
    const whole = await seasonThere(within, season);
    const round = roundThere(whole, wanted.round);
    const calls = await callsThatHold(within, actor, wanted);
    const known = calls[number - 1];
    if (known) return known;
    if (now < round.opens || isOverAt(round, now)) throw new Failed('round-not-open');
    if (number !== calls.length + 1 || calls.at(-1)?.state === 'open') throw new Failed('conflict');
    await sit(within, whole, actor);
    await restOf(within, actor, wanted).execute();
    return storeCall(within, actor, round, wanted, now);
  });

async function storeCall(
  within: Database,
  actor: Actor,
  { version, round }: RoundOf,
  { season, number, locale }: WantedCall,
  now: number,
): Promise<Stored> {
  const key = `season:${season}:${round}:${number}`;
  const opening = { key, version, assignment: null, mode: MODE, locale } as const;
  const made = newAttempt(actor, { ...opening, ...NOTHING_SETTLED }, now);
  const stored = number === 1 ? { ...made, seed: hash32(`season ${season} ${round}`) } : made;
  await storeNew(within, stored);
  const call = { attemptId: stored.id, seasonId: season, round, learnerId: actor.learnerId, number };
  await within
    .insertInto('seasonCall')
    .values({ ...call, mark: null, feats: null })
    .execute();
  return stored;
}

const callsOf = (within: Database, { learnerId }: Actor, { season, round }: Wanted): Promise<Stored[]> =>
  within
    .selectFrom('attempt')
    .innerJoin('seasonCall', 'seasonCall.attemptId', 'attempt.id')
    .selectAll('attempt')
    .where('seasonCall.seasonId', '=', season)
    .where('seasonCall.round', '=', round)
    .where('seasonCall.learnerId', '=', learnerId)
    .orderBy('number')
    .execute();

/** Without the last one, where a newer program has overtaken it: it is given back. */
async function callsThatHold(within: Database, actor: Actor, wanted: Wanted): Promise<Stored[]> {
  const calls = await callsOf(within, actor, wanted);
  const last = calls.at(-1);
  return last && (await closeOvertaken(within, last)) ? calls.slice(0, -1) : calls;
}

const restOf = (within: Database, { learnerId }: Actor, { season, round }: Wanted) =>
  within
    .deleteFrom('seasonRest')
    .where('seasonId', '=', season)
    .where('round', '=', round)
    .where('learnerId', '=', learnerId);

/** From the first thing somebody does in a season they have a seat in it, whatever becomes of them. Throws `not-found`. */
async function sit(within: Database, whole: Whole, actor: Actor): Promise<Seat> {
  const seat = await seatOf(within, whole, actor);
  if (!seat) throw new Failed('not-found');
  const { team: cohortId, name, came: cameMs } = seat;
  await within
    .insertInto('seasonPlayer')
    .values({ seasonId: whole.row.id, learnerId: actor.learnerId, cohortId, name, cameMs })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return seat;
}

/** Also before the round opens. Whoever has begun a call of it has not taken it off. Throws `recovery-used-up`. */
export const takeRecoveryRound = (
  database: Database,
  actor: Actor,
  wanted: Wanted,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const whole = await seasonThere(within, wanted.season);
    const round = roundThere(whole, wanted.round);
    if (isOverAt(round, now)) throw new Failed('round-not-open');
    const taken = await restsOf(within, actor.learnerId, wanted.season);
    if (taken.includes(round.round)) return;
    const begun = await callsOf(within, actor, wanted);
    const missed = [...taken, ...missedBefore(whole, (await sit(within, whole, actor)).came)];
    if (begun.length > 0 || !mayRecoverRound(missed, round.round, whole.rounds.length))
      throw new Failed('recovery-used-up');
    await within
      .insertInto('seasonRest')
      .values({ seasonId: wanted.season, round: round.round, learnerId: actor.learnerId })
      // From another device, at the same moment.
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });

/** The rounds one learner has taken off. */
export async function restsOf(
  database: Database,
  learnerId: string,
  seasonId: string,
): Promise<readonly number[]> {
  const rows = await database
    .selectFrom('seasonRest')
    .select('round')
    .where('seasonId', '=', seasonId)
    .where('learnerId', '=', learnerId)
    .execute();
  return rows.map(({ round }) => round);
}

/** The rounds that were over before somebody came. */
export const missedBefore = ({ rounds }: Whole, came: number): readonly number[] =>
  rounds.filter((round) => isOverAt(round, came)).map(({ round }) => round);

/** Nobody is named who has not asked for it, and nobody at all where that was settled. */
export const nameInSeason = (
  database: Database,
  actor: Actor,
  { season, named }: { readonly season: string; readonly named: boolean },
): Promise<void> =>
  transact(database, async (within) => {
    const whole = await seasonThere(within, season);
    await sit(within, whole, actor);
    const { displayName } = await within
      .selectFrom('person')
      .select('displayName')
      .where('id', '=', actor.personId)
      .executeTakeFirstOrThrow();
    const name = named && whole.terms.naming === 'own-choice' ? displayName : null;
    await within
      .updateTable('seasonPlayer')
      .set({ name })
      .where('seasonId', '=', season)
      .where('learnerId', '=', actor.learnerId)
      .execute();
  });

/** Within the transaction that keeps the last input: a call that ends after its round counts for its player alone. */
export async function countOfSeason(
  within: Database,
  { stored, replay }: Pick<Played, 'stored' | 'replay'>,
  now: number,
): Promise<void> {
  if (!isOver(replay.state)) return;
  const own = await within
    .selectFrom('seasonCall')
    .innerJoin('seasonRound', (join) =>
      join
        .onRef('seasonRound.seasonId', '=', 'seasonCall.seasonId')
        .onRef('seasonRound.round', '=', 'seasonCall.round'),
    )
    .select('closesMs')
    .where('attemptId', '=', stored.id)
    .executeTakeFirst();
  if (!own || now >= own.closesMs) return;
  await within
    .updateTable('seasonCall')
    .set({ mark: JSON.stringify(markOf(replay.state, now)), feats: JSON.stringify(featsOf(replay)) })
    .where('attemptId', '=', stored.id)
    .execute();
}
