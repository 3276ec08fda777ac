/** What somebody does with a day: play its call, once, or take it off. */
import { mayRecover } from '../../contest/day-call.ts';
import { markOf } from '../../contest/mark.ts';
import { hash32 } from '../../engine/hash.ts';
import { NOTHING_SETTLED } from '../assignments/begin.ts';
import { isOver, type Played, type Stored } from '../attempts/attempt.ts';
import { newAttempt, storeNew } from '../attempts/new-attempt.ts';
import { closeOvertaken } from '../attempts/overtaken.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { DayCallRow, DayPlayerRow } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { dayThere, recoveryDays } from './days.ts';

/** All helps are hidden in a contest (M-26); pages cannot make such a key. */
const MODE = 'exam';
const keyOf = (day: number): string => `day:${day}`;

interface Day {
  readonly day: number;
}

/** The same call, however often it is asked for, and after the day has closed too; whoever has taken the day off may think better of it. */
export const openDayCall = (
  database: Database,
  actor: Actor,
  { day, locale, named }: Day & { readonly locale: string; readonly named: boolean },
  now: number,
): Promise<Stored> =>
  transact(database, async (within) => {
    const row = await dayThere(within, actor.organisationId, day);
    const known = await callOf(within, actor, day);
    if (known && !(await closeOvertaken(within, known))) return known;
    mustBeOpen(row, now);
    const opening = {
      key: keyOf(day),
      version: row.scenarioVersionId,
      assignment: null,
      mode: MODE,
      locale,
    } as const;
    const made = newAttempt(actor, { ...opening, ...NOTHING_SETTLED }, now);
    // The replies stand in the same order for everybody: one scenario, one seed.
    const stored = { ...made, seed: hash32(`day ${actor.organisationId} ${day}`) };
    await storeNew(within, stored);
    const name = named ? await nameOf(within, actor) : null;
    await keep(within, actor, { day, attemptId: stored.id, name });
    return stored;
  });

const callOf = (
  within: Database,
  { organisationId, learnerId }: Actor,
  day: number,
): Promise<Stored | undefined> =>
  within
    .selectFrom('attempt')
    .innerJoin('dayPlayer', 'dayPlayer.attemptId', 'attempt.id')
    .selectAll('attempt')
    .where('dayPlayer.organisationId', '=', organisationId)
    .where('dayPlayer.day', '=', day)
    .where('dayPlayer.learnerId', '=', learnerId)
    .executeTakeFirst();

async function nameOf(within: Database, { personId }: Actor): Promise<string> {
  const { displayName } = await within
    .selectFrom('person')
    .select('displayName')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return displayName;
}

/** In the place of a recovery day, where there was one. */
const keep = (
  within: Database,
  { organisationId, learnerId }: Actor,
  { day, attemptId, name }: Pick<DayPlayerRow, 'day' | 'attemptId' | 'name'>,
) =>
  within
    .insertInto('dayPlayer')
    .values({ organisationId, day, learnerId, attemptId, name, mark: null })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'day', 'learnerId']).doUpdateSet({ attemptId, name }),
    )
    .execute();

/** Whoever has begun the call has not taken the day off. Throws `recovery-used-up`. */
export const takeRecoveryDay = (database: Database, actor: Actor, day: number, now: number): Promise<void> =>
  transact(database, async (within) => {
    mustBeOpen(await dayThere(within, actor.organisationId, day), now);
    const taken = await recoveryDays(within, actor.organisationId, actor.learnerId);
    if (taken.includes(day)) return;
    if ((await callOf(within, actor, day)) || !mayRecover(taken, day)) throw new Failed('recovery-used-up');
    await within
      .insertInto('dayPlayer')
      .values({
        organisationId: actor.organisationId,
        day,
        learnerId: actor.learnerId,
        attemptId: null,
        name: null,
        mark: null,
      })
      // From another device, at the same moment.
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });

function mustBeOpen({ closesMs }: DayCallRow, now: number): void {
  if (now >= closesMs) throw new Failed('day-closed');
}

/** Within the transaction that keeps the last input: a call that ends after its day counts for its player alone. */
export async function countOfDay(
  within: Database,
  { stored, replay }: Pick<Played, 'stored' | 'replay'>,
  now: number,
): Promise<void> {
  if (!isOver(replay.state)) return;
  const own = await within
    .selectFrom('dayPlayer')
    .innerJoin('dayCall', (join) =>
      join
        .onRef('dayCall.organisationId', '=', 'dayPlayer.organisationId')
        .onRef('dayCall.day', '=', 'dayPlayer.day'),
    )
    .select('closesMs')
    .where('attemptId', '=', stored.id)
    .executeTakeFirst();
  if (!own || now >= own.closesMs) return;
  await within
    .updateTable('dayPlayer')
    .set({ mark: JSON.stringify(markOf(replay.state, now)) })
    .where('attemptId', '=', stored.id)
    .execute();
}
