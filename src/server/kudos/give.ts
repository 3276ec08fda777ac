/** Giving kudos, taking them back, and taking them into a shift. No entry of the log says who likes whom. */
import { randomUUID } from 'node:crypto';
import { type Craft, type HowTaken, howTaken, KUDOS_A_DAY } from '../../contest/kudos.ts';
import { DAY } from '../../course/day.ts';
import type { Actor, Owned } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { areKudosOn } from '../house/kudos.ts';
import { Failed } from '../http/failed.ts';
import { mustStillBeThere } from '../privacy/still-there.ts';
import { findFinishedCall } from './colleague-calls.ts';
import { momentsOf } from './moments.ts';

interface Giving {
  readonly attempt: string;
  readonly craft: Craft;
}

/** Gives its id; asked again it is the same one. Throws `conflict` where something else of this call was named before. */
export const giveKudos = (
  database: Database,
  actor: Actor,
  { attempt, craft }: Giving,
  now: number,
): Promise<string> =>
  transact(database, async (within) => {
    // Of two presses of one giver the second waits for the first.
    await mustStillBeThere(within, actor.learnerId);
    const known = await findGiven(within, actor, attempt);
    if (known?.craft === craft) return known.id;
    if (known) throw new Failed('conflict');
    if (!(await areKudosOn(within, actor.organisationId))) throw new Failed('kudos-off');
    if ((await leftToGive(within, actor, now)) === 0) throw new Failed('kudos-used-up');
    const call = await findFinishedCall(within, actor, attempt, now);
    const moment = call && (await momentsOf(within, call)).find((one) => one.craft === craft);
    if (!call || !moment) throw new Failed('not-found');
    await mustStillBeThere(within, call.learnerId);
    const id = randomUUID();
    const { organisationId, learnerId: giverId } = actor;
    const whose = { organisationId, attemptId: attempt, giverId, receiverId: call.learnerId };
    await within
      .insertInto('kudos')
      .values({ id, ...whose, ...moment, givenMs: now, seenMs: null, takenMs: null })
      .execute();
    return id;
  });

const findGiven = (within: Database, { learnerId }: Actor, attempt: string) =>
  within
    .selectFrom('kudos')
    .select(['id', 'craft'])
    .where('attemptId', '=', attempt)
    .where('giverId', '=', learnerId)
    .executeTakeFirst();

/** How many somebody can give now. */
export async function leftToGive(
  database: Database,
  { learnerId }: Pick<Actor, 'learnerId'>,
  now: number,
): Promise<number> {
  const { given } = await database
    .selectFrom('kudos')
    .select(({ fn }) => fn.countAll<number | string>().as('given'))
    .where('giverId', '=', learnerId)
    .where('givenMs', '>', now - DAY)
    .executeTakeFirstOrThrow();
  return Math.max(0, KUDOS_A_DAY - Number(given));
}

export async function withdrawKudos(database: Database, id: string): Promise<void> {
  await database.deleteFrom('kudos').where('id', '=', id).execute();
}

/** Throws `conflict` where it has gone into a shift before. */
export const takeKudos = (database: Database, id: string, now: number): Promise<HowTaken> =>
  transact(database, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('kudos')
      .set({ takenMs: now })
      .where('id', '=', id)
      .where('takenMs', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Failed('conflict');
    const { finishedMs } = await within
      .selectFrom('kudos')
      .innerJoin('attempt', 'attempt.id', 'attemptId')
      .select('finishedMs')
      .where('kudos.id', '=', id)
      .executeTakeFirstOrThrow();
    return howTaken(finishedMs ?? 0, now);
  });

/** Kudos belong to whoever gave them, as far as taking them back goes; and else to whoever got them. */
export async function whoseKudos(
  database: Database,
  id: string,
  side: 'giverId' | 'receiverId',
): Promise<Owned | null> {
  const row = await database.selectFrom('kudos').selectAll().where('id', '=', id).executeTakeFirst();
  return row
    ? { kind: 'kudos', organisationId: row.organisationId, cohorts: [], learnerId: row[side] }
    : null;
}
