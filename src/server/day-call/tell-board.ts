/** A day that has closed: who stood where, and whose call is there to be watched. */
import { daysStandings } from '../../contest/day-call.ts';
import type { DayBoard } from '../../protocol/day-call.ts';
import { findAttempt, type Stored } from '../attempts/attempt.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { DayCallRow } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';
import { type NameOf, tellBoard, tellOwn } from '../matches/tell-board.ts';
import { type DayPlayer, dayThere, playersOf, titlesOf } from './days.ts';

const WEEK = 7;

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
  const week = await playersOf(database, row.organisationId, { from: day - WEEK + 1, to: day });
  const ofDay = week.filter((player) => player.day === day && !player.recovery);
  const { learnerId } = actor;
  const best = bestOf(ofDay);
  return {
    day,
    titles: await titlesOf(database, row),
    finished: ofDay.filter(({ mark }) => mark !== null).length,
    ...standingsOf(ofDay, { from: day, to: day }, learnerId),
    week: standingsOf(week, { from: day - WEEK + 1, to: day }, learnerId),
    best: best && { name: best.name, points: best.mark?.points ?? 0 },
  };
}

function standingsOf(
  players: readonly DayPlayer[],
  days: { readonly from: number; readonly to: number },
  learnerId: string,
): Pick<DayBoard, 'board' | 'own'> {
  const byLearner = Map.groupBy(players, ({ id }) => id);
  const standings = daysStandings(
    days,
    [...byLearner].map(([id, played]) => ({ id, played })),
  );
  // As they wanted to be shown the last time.
  const named: NameOf = (id) => byLearner.get(id)?.findLast(({ recovery }) => !recovery)?.name ?? null;
  return { board: tellBoard(standings, named), own: tellOwn(standings, learnerId, named) };
}

function bestOf(players: readonly DayPlayer[]): DayPlayer | null {
  const days = players.map(({ day }) => day);
  const [first] = daysStandings(
    { from: Math.min(...days), to: Math.max(...days) },
    players.map((player) => ({ id: player.id, played: [player] })),
  );
  const best = players.find(({ id }) => id === first?.entry.id);
  return best?.mark ? best : null;
}

/** Throws `not-found`, where nobody finished one too. */
export async function bestOfDay(
  database: Database,
  actor: Actor,
  day: number,
  now: number,
): Promise<{ readonly name: string | null; readonly stored: Stored }> {
  const row = await closedDay(database, actor, day, now);
  const best = bestOf(await playersOf(database, row.organisationId, { from: day, to: day }));
  const stored = best?.attempt ? await findAttempt(database, best.attempt) : undefined;
  if (!best || !stored) throw new Failed('not-found');
  return { name: best.name, stored };
}
