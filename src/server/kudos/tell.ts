/** The kudos of one person: for their own eyes, and counted nowhere. */
import { type Craft, howTaken } from '../../contest/kudos.ts';
import { DAY } from '../../course/day.ts';
import type { MyKudos } from '../../protocol/kudos.ts';
import { type By, record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { areKudosOn } from '../house/kudos.ts';
import { leftToGive } from './give.ts';
import { type CallNames, callNames } from './names.ts';

const PAGE = 20;
/** So long one is told what one has given. */
const TOLD = 14 * DAY;

export async function readMyKudos(
  database: Database,
  actor: Actor,
  now: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<MyKudos> {
  const { takesKudos } = await database
    .selectFrom('person')
    .select('takesKudos')
    .where('id', '=', actor.personId)
    .executeTakeFirstOrThrow();
  const got = await rowsOf(database, 'receiverId', 'giverId', actor)
    .where('givenMs', '<', before)
    .limit(PAGE + 1)
    .execute();
  const gave = await rowsOf(database, 'giverId', 'receiverId', actor)
    .where('givenMs', '>', now - TOLD)
    .execute();
  const named = await callNames(
    database,
    [...got, ...gave].map(({ version }) => version),
  );
  return {
    on: await areKudosOn(database, actor.organisationId),
    takes: takesKudos === 1,
    left: await leftToGive(database, actor, now),
    received: got.slice(0, PAGE).map((row) => ({
      ...tell(row, named),
      from: row.name,
      seen: row.seenMs !== null,
      taken: row.takenMs !== null,
      how: howTaken(row.finishedMs ?? 0, row.takenMs ?? now),
    })),
    more: got.length > PAGE,
    given: gave.map((row) => ({ ...tell(row, named), to: row.name })),
  };
}

type Side = 'giverId' | 'receiverId';

/** With the name of whoever is on the other side, where they are still there. */
const rowsOf = (database: Database, own: Side, other: Side, { learnerId }: Actor) =>
  database
    .selectFrom('kudos')
    .innerJoin('attempt', 'attempt.id', 'kudos.attemptId')
    .leftJoin('person', 'person.learnerId', `kudos.${other}`)
    .select(['kudos.id', 'attemptId', 'craft', 'answer', 'givenMs', 'kudos.seenMs', 'takenMs', 'finishedMs'])
    .select(['scenarioVersionId as version', 'displayName as name'])
    .where(`kudos.${own}`, '=', learnerId)
    .orderBy('givenMs', 'desc')
    .orderBy('kudos.id');

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

const tell = (
  { id, attemptId, craft, answer, givenMs, version }: Row,
  named: (version: string) => CallNames,
) => ({ id, attempt: attemptId, craft: craft as Craft, answer, given: givenMs, ...named(version) });

export async function seeKudos(
  database: Database,
  { learnerId }: Actor,
  until: number,
  now: number,
): Promise<void> {
  await database
    .updateTable('kudos')
    .set({ seenMs: now })
    .where('receiverId', '=', learnerId)
    .where('givenMs', '<=', until)
    .where('seenMs', 'is', null)
    .execute();
}

export const acceptKudos = (
  database: Database,
  personId: string,
  takes: boolean,
  by: By,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    await within
      .updateTable('person')
      .set({ takesKudos: takes ? 1 : 0 })
      .where('id', '=', personId)
      .execute();
    const change = { takesKudos: takes };
    await record(within, { ...by, action: 'own-account', object: personId, change }, now);
  });
