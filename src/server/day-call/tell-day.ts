/** Today's call, as it is told to one who may play it. */
import { mayRecover } from '../../contest/day-call.ts';
import type { DayCall } from '../../protocol/day-call.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { DayCallRow } from '../database/tables.ts';
import { type DayPlayer, playersOf, recoveryDays, scenarioOf, today } from './days.ts';

export async function tellToday(
  database: Database,
  actor: Actor,
  now: number,
): Promise<{ today: DayCall | null }> {
  const row = await today(database, actor.organisationId, now);
  return { today: row && (await tell(database, actor, row)) };
}

async function tell(database: Database, actor: Actor, row: DayCallRow): Promise<DayCall> {
  const { day, closesMs: closes } = row;
  const { organisationId, learnerId } = actor;
  const players = await playersOf(database, organisationId, [day]);
  const own = players.find(({ id }) => id === learnerId);
  const taken = await recoveryDays(database, organisationId, learnerId);
  return {
    day,
    closes,
    ...(await scenarioOf(database, row)),
    state: await stateOf(database, own),
    attempt: own?.attempt ?? null,
    points: own?.mark?.points ?? null,
    mayRecover: !own && mayRecover(taken, day),
    finished: players.filter(({ mark }) => mark !== null).length,
    closed: await lastClosed(database, organisationId, day),
  };
}

async function stateOf(database: Database, own: DayPlayer | undefined): Promise<DayCall['state']> {
  if (!own) return 'untouched';
  if (own.attempt === null) return 'recovery';
  const { state } = await database
    .selectFrom('attempt')
    .select('state')
    .where('id', '=', own.attempt)
    .executeTakeFirstOrThrow();
  return state === 'open' ? 'begun' : 'finished';
}

async function lastClosed(database: Database, organisationId: string, day: number): Promise<number | null> {
  const played = await database
    .selectFrom('dayPlayer')
    .select('day')
    .where('organisationId', '=', organisationId)
    .where('day', '<', day)
    .where('mark', 'is not', null)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  return played?.day ?? null;
}
