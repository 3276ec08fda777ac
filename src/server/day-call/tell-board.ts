/** A day that has closed: who stood where, and whose call is there to be watched. */
import { daysStandings } from '../../contest/day-call.ts';
import { compareMarks } from '../../contest/order.ts';
import type { DayBoard } from '../../protocol/day-call.ts';
import type { WatchedCall } from '../../protocol/match-board.ts';
import { findAttempt, type Stored } from '../attempts/attempt.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { DayCallRow } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';
import { type NameOf, tellBoard, tellOwn } from '../matches/tell-board.ts';
import { type DayPlayer, dayThere, playersOf, scenarioOf, weekOf } from './days.ts';

/** Nothing is told of a day that goes on. Throws `not-found`. */
async function closedDay(
  database: Database,
  { organisationId }: Actor,
  day: number,
  now: number,
): Promise<DayCallRow> {
  const row = await dayThere(database, organisationId, day);
  if (now < row.closesMs) throw new Failed('not-found');
  return row;
}

export async function tellDayBoard(
  database: Database,
  actor: Actor,
  day: number,
  now: number,
): Promise<DayBoard> {
  const row = await closedDay(database, actor, day, now);
  const days = await weekOf(database, row);
  const week = await playersOf(database, row.organisationId, days);
  const ofDay = week.filter((player) => player.day === day && player.attempt !== null);
  const { learnerId } = actor;
  const best = bestOf(ofDay);
  return {
    day,
    ...(await scenarioOf(database, row)),
    finished: ofDay.filter(({ mark }) => mark !== null).length,
    ...standingsOf(ofDay, [day], learnerId),
    week: standingsOf(week, days, learnerId),
    best: best && { name: best.name, points: best.mark?.points ?? 0 },
  };
}

function standingsOf(
  players: readonly DayPlayer[],
  days: readonly number[],
  learnerId: string,
): Pick<DayBoard, 'board' | 'own'> {
  const byLearner = Map.groupBy(players, ({ id }) => id);
  const standings = daysStandings(
    days,
    // A call that was not over in time is a day that was let pass.
    [...byLearner].map(([id, own]) => ({
      id,
      played: own.filter(({ attempt, mark }) => attempt === null || mark !== null),
    })),
  );
  // As they wanted to be shown the last time.
  const named: NameOf = (id) => byLearner.get(id)?.findLast(({ attempt }) => attempt !== null)?.name ?? null;
  return { board: tellBoard(standings, named), own: tellOwn(standings, learnerId, named) };
}

function bestOf(players: readonly DayPlayer[]): DayPlayer | null {
  const [best] = players.toSorted((one, other) => compareMarks(one.mark, other.mark));
  return best?.mark ? best : null;
}

/** Throws `not-found`, where nobody finished one too. */
export async function callOfDay(
  database: Database,
  actor: Actor,
  { day, call }: { readonly day: number; readonly call: WatchedCall },
  now: number,
): Promise<{ readonly name: string | null; readonly stored: Stored }> {
  const row = await closedDay(database, actor, day, now);
  const players = await playersOf(database, row.organisationId, [day]);
  const watched = call === 'best' ? bestOf(players) : players.find(({ id }) => id === actor.learnerId);
  const stored = watched?.attempt ? await findAttempt(database, watched.attempt) : undefined;
  if (!watched || !stored) throw new Failed('not-found');
  return { name: watched.name, stored };
}
