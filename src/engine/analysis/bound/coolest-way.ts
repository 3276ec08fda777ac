/**
 * The least anger that any talk from a line to a goal must still go through, by the number of turns it takes: worked out
 * backwards on the map of lines, with every turn as calming as it can be. A lower bound, for the path of R-2.
 */
import { FULL, fromPoints } from '../../customer/tenths.ts';
import type { Numbers } from '../../numbers.ts';
import { MOODS, type Mood } from '../../vocabulary.ts';
import { type CalmestTurn, calmer } from './calmest-turn.ts';
import type { LineMap, WayOn } from './line-map.ts';

/** A point of anger, in tenths; anger is taken at the lower end of its step. */
const STEP = 10;
const STEPS = FULL / STEP + 1;

export interface Aim {
  /** Endings that count. */
  readonly endings: ReadonlySet<string>;
  /** Tenths below which anger cannot be brought. */
  readonly floor: number;
  /** Turns looked ahead. */
  readonly most: number;
}

/** How far the ladder has led: a fair pause is open to those who were warned. */
export const RUNGS_UP = ['none', 'lined', 'warned'] as const;
export type RungUp = (typeof RUNGS_UP)[number];

/** Least sum of anger, in tenths, over exactly `turns` more turns that end at the goal; infinite where none do. */
export type Coolest = (line: string, rung: RungUp, anger: number, turns: number) => number;

/** One turn on the map: where it leads, and the anger after it by step of anger before it. */
interface Leg {
  readonly to: number;
  readonly climbs: 'draw-line' | 'warn' | null;
  readonly pauses: boolean;
  readonly after: Float64Array;
  /** Step of anger on arrival. */
  readonly next: Int32Array;
}

const CLOSES = -1;

/** `ladder`: a fair pause may lie on the way; anger then starts again lower (4.4 Call-back). */
export function coolestWays(map: LineMap, numbers: Numbers, aim: Aim, ladder: boolean): Coolest {
  const lines = Object.keys(map.scenario.lines);
  const place = new Map(lines.map((line, index) => [line, index] as const));
  const legs = lines.map((line) => legsFrom(line, place, map, numbers, aim, ladder));
  const table = openTable(lines.length, ladder ? RUNGS_UP.length : 1, aim.most);
  for (let rung = 0; rung < table.rungs; rung += 1)
    for (const [line, index] of place) if (canEnd(line, map, aim)) table.row(0, rung, index).fill(0);
  for (let turns = 1; turns <= aim.most; turns += 1)
    for (let rung = 0; rung < table.rungs; rung += 1)
      for (const [line, from] of legs.entries()) fillRow(table, turns, rung, line, from);
  return (line, rung, anger, turns) => {
    const up = ladder ? RUNGS_UP.indexOf(rung) : 0;
    return table.row(turns, up, place.get(line) ?? 0)[Math.floor(anger / STEP)] ?? Infinity;
  };
}

/** Sums of anger by turns, rung, line and step of anger. */
interface Table {
  readonly rungs: number;
  readonly row: (turns: number, rung: number, line: number) => Float64Array;
}

function openTable(lines: number, rungs: number, most: number): Table {
  const size = rungs * lines * STEPS;
  const sums = new Float64Array((most + 1) * size).fill(Infinity);
  return {
    rungs,
    row: (turns, rung, line) => {
      const start = turns * size + (rung * lines + line) * STEPS;
      return sums.subarray(start, start + STEPS);
    },
  };
}

function fillRow(table: Table, turns: number, rung: number, line: number, legs: readonly Leg[]): void {
  const row = table.row(turns, rung, line);
  for (const leg of legs) {
    const up = rungAfter(leg, rung, table.rungs > 1);
    if (up === null) continue;
    // A paused call can be left at that.
    if (leg.to === CLOSES || leg.pauses) close(row, leg, turns);
    if (leg.to !== CLOSES) goOn(row, leg, table.row(turns - 1, up, leg.to));
  }
  neverWorseForLess(row);
}

/** The rung after a turn, by index of `RUNGS_UP`; null for a pause that is not open yet. */
function rungAfter({ climbs, pauses }: Leg, rung: number, ladder: boolean): number | null {
  if (pauses) return rung === 2 ? 0 : null;
  if (!ladder || climbs === null) return rung;
  if (climbs === 'draw-line') return Math.max(rung, 1);
  return rung >= 1 ? 2 : rung;
}

function close(row: Float64Array, { after }: Leg, turns: number): void {
  if (turns !== 1) return;
  for (let step = 0; step < STEPS; step += 1)
    row[step] = Math.min(row[step] ?? Infinity, after[step] ?? Infinity);
}

function goOn(row: Float64Array, { after, next }: Leg, then: Float64Array): void {
  for (let step = 0; step < STEPS; step += 1) {
    const sum = (after[step] ?? 0) + (then[next[step] ?? 0] ?? Infinity);
    if (sum < (row[step] ?? Infinity)) row[step] = sum;
  }
}

/** Some acts calm the angrier more; a bound for less anger must not be above one for more. */
function neverWorseForLess(row: Float64Array): void {
  for (let step = STEPS - 2; step >= 0; step -= 1)
    row[step] = Math.min(row[step] ?? Infinity, row[step + 1] ?? Infinity);
}

const canEnd = (line: string, { scenario, couldHold }: LineMap, { endings }: Aim): boolean =>
  scenario.end.some(({ to, when }) => endings.has(to) && couldHold(when, line));

/** One way at its best: all that lead to one place, on the same rung, taken together. */
interface Merged extends Pick<Leg, 'climbs' | 'pauses'> {
  readonly line: string;
  readonly calmest: CalmestTurn;
  readonly again: boolean;
}

function legsFrom(
  line: string,
  place: ReadonlyMap<string, number>,
  map: LineMap,
  numbers: Numbers,
  { endings, floor }: Aim,
  ladder: boolean,
): readonly Leg[] {
  const counts = ({ to }: WayOn): boolean => (to === null ? ladder : place.has(to) || endings.has(to));
  const ways = (map.from.get(line) ?? []).filter(counts).map((way) => mergeable(way, line, map, ladder));
  return [...merged(ways).values()].map(({ line: to, climbs, pauses, calmest, again }) => {
    const after = angersAfter(calmest, numbers, floor);
    const raised = again ? fromPoints(numbers.newConcern.anger) : 0;
    const taken = after.map((anger) =>
      pauses ? anger * numbers.callBack.anger : Math.min(FULL, anger + raised),
    );
    const next = Int32Array.from(taken, (anger) => Math.floor(anger / STEP));
    return { to: place.get(to) ?? CLOSES, climbs, pauses, after, next };
  });
}

function mergeable({ to, acts, calmest, again }: WayOn, line: string, map: LineMap, ladder: boolean): Merged {
  const climb = (['draw-line', 'warn'] as const).find((act) => acts.includes(act));
  const climbs = (ladder ? climb : undefined) ?? null;
  return { line: to ?? map.callBack(line), climbs, pauses: to === null, calmest, again };
}

function merged(ways: readonly Merged[]): ReadonlyMap<string, Merged> {
  const best = new Map<string, Merged>();
  for (const way of ways) {
    const key = `${way.line} ${way.climbs} ${way.pauses}`;
    const known = best.get(key);
    best.set(key, known ? { ...way, calmest: calmer(known.calmest, way.calmest) } : way);
  }
  return best;
}

/** Anger after a turn, in the most favourable of the moods that the anger before it allows. */
function angersAfter(calmest: CalmestTurn, numbers: Numbers, floor: number): Float64Array {
  const falls = moodsBySteps(numbers).map((moods) => Math.min(...moods.map((mood) => calmest[mood])));
  return Float64Array.from(falls, (fall, step) => {
    const anger = step * STEP;
    return Math.min(FULL, Math.max(0, Math.min(floor, anger), anger + fall));
  });
}

/** The moods that each step of anger allows; the same for every turn of a tuning. */
function moodsBySteps(numbers: Numbers): readonly (readonly Mood[])[] {
  const known =
    moodsOf.get(numbers) ?? Array.from({ length: STEPS }, (_, step) => moodsAt(step * STEP, numbers));
  moodsOf.set(numbers, known);
  return known;
}
const moodsOf = new WeakMap<Numbers, readonly (readonly Mood[])[]>();

const moodsAt = (anger: number, { moods }: Numbers): readonly Mood[] =>
  MOODS.filter((mood, rank) => {
    const above = MOODS[rank + 1];
    const below = above === undefined || anger < fromPoints(moods.enters[above]);
    return below && anger + STEP > fromPoints(moods.leaves[mood]);
  });
