/** The call of the day: one scenario for everybody of an organisation, one counted attempt, and days off that cost nothing. */
import { hash32 } from '../engine/hash.ts';
import { addMarks } from './add-marks.ts';
import type { Mark } from './mark.ts';
import { type Placed, place } from './order.ts';
import type { Ranked } from './standings.ts';

/** Recovery days that somebody may take in seven days in a row (M-21). */
const RECOVERY_IN_A_WEEK = 2;
const WEEK = 7;

/**
 * Which of the scenarios it is. The same for everybody, different for every organisation, and none comes again before all
 * others have had their day: each turn through them has an order of its own. `day`: days since 1970 where the organisation
 * is. Null where there is no scenario.
 */
export function callOfTheDay(organisation: string, day: number, scenarios: readonly string[]): string | null {
  const { length } = scenarios;
  if (length === 0) return null;
  const turn = Math.floor(day / length);
  return shuffled(`${organisation} ${turn}`, scenarios)[day % length] ?? null;
}

const shuffled = (word: string, scenarios: readonly string[]): readonly string[] =>
  scenarios
    .map((id) => ({ id, at: hash32(`${word} ${id}`) }))
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);

export interface DayPlayed {
  readonly day: number;
  /** Null: a recovery day. */
  readonly mark: Mark | null;
}

/**
 * Over several days the mean of those that were asked: a recovery day is not asked, a day that was let pass counts nothing.
 * `days`: those on which there was a call.
 */
export function daysMark(days: readonly number[], played: readonly DayPlayed[]) {
  const within = played.filter(({ day }) => days.includes(day));
  const marks = within.map(({ mark }) => mark).filter((mark) => mark !== null);
  const asked = days.length - recovered(within).length;
  const added = addMarks(marks);
  return added && { ...added, points: Math.round(added.points / Math.max(1, asked)) };
}

/** The recovery days that are granted: the first ones of any seven days, no more than are free in a week. */
function recovered(played: readonly DayPlayed[]): readonly number[] {
  const granted: number[] = [];
  const taken = played.filter(({ mark }) => mark === null).map(({ day }) => day);
  for (const day of taken.toSorted((one, other) => one - other))
    if (mayRecover(granted, day)) granted.push(day);
  return granted;
}

/** `granted`: the days somebody has taken already. */
export const mayRecover = (granted: readonly number[], day: number): boolean =>
  !granted.includes(day) &&
  granted.filter((other) => Math.abs(other - day) < WEEK).length < RECOVERY_IN_A_WEEK;

export function daysStandings(
  days: readonly number[],
  players: readonly { readonly id: string; readonly played: readonly DayPlayed[] }[],
): readonly Placed<Ranked>[] {
  return place(players.map(({ id, played }) => ({ id, mark: daysMark(days, played) })));
}
