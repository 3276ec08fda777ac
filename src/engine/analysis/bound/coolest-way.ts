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
  /** Only on a help page, or only anywhere else. */
  readonly onPage: boolean;
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

/**
 * The least anger over a floor, in tenths, that anger cannot be brought below. `ladder`: a fair pause may lie on the way;
 * anger then starts again lower (4.4 Call-back).
 */
export function coolestWays(
  map: LineMap,
  numbers: Numbers,
  aim: Aim,
  ladder: boolean,
): (floor: number) => Coolest {
  const lines = Object.keys(map.scenario.lines);
  const place = new Map(lines.map((line, index) => [line, index] as const));
  const turns = lines.map((line) => turnsFrom(line, place, map, numbers, aim, ladder));
  return (floor) => {
    const legs = turns.map((from) => from.map((turn) => legOf(turn, floor, numbers)));
    const table = tableOf(
      legs,
      lines.map((line) => canEnd(line, map, aim)),
      ladder,
      aim.most,
    );
    return (line, rung, anger, turns) => {
      const up = ladder ? RUNGS_UP.indexOf(rung) : 0;
      return table.row(turns, up, place.get(line) ?? 0)[Math.floor(anger / STEP)] ?? Infinity;
    };
  };
}

function tableOf(
  legs: readonly (readonly Leg[])[],
  ends: readonly boolean[],
  ladder: boolean,
  most: number,
): Table {
  const table = openTable(legs.length, ladder ? RUNGS_UP.length : 1, most);
  for (let rung = 0; rung < table.rungs; rung += 1)
    for (const [line, can] of ends.entries()) if (can) table.row(0, rung, line).fill(0);
  for (let turns = 1; turns <= most; turns += 1)
    for (let rung = 0; rung < table.rungs; rung += 1)
      for (const [line, from] of legs.entries()) fillRow(table, turns, rung, line, from);
  return table;
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

const canEnd = (line: string, { scenario, couldHold, ...map }: LineMap, { endings, onPage }: Aim): boolean =>
  map.onPage(line) === onPage &&
  scenario.end.some(({ to, when }) => endings.has(to) && couldHold(when, line));

/** One way at its best: all that lead to one place, on the same rung, taken together. */
interface Merged extends Pick<Leg, 'climbs' | 'pauses'> {
  readonly line: string;
  readonly calmest: CalmestTurn;
  readonly again: boolean;
}

/** A leg before it is known how low anger can be brought. */
interface Turn extends Pick<Leg, 'to' | 'climbs' | 'pauses'> {
  /** Tenths that anger may fall by, by step of anger, as a negative number. */
  readonly falls: Float64Array;
  /** Tenths that something new raises it by on arrival. */
  readonly raised: number;
}

function turnsFrom(
  line: string,
  place: ReadonlyMap<string, number>,
  map: LineMap,
  numbers: Numbers,
  { endings, onPage }: Aim,
  ladder: boolean,
): readonly Turn[] {
  const ends = map.onPage(line) === onPage;
  const counts = ({ to }: WayOn): boolean =>
    to === null ? ladder : place.has(to) || (ends && endings.has(to));
  const ways = (map.from.get(line) ?? []).filter(counts).map((way) => mergeable(way, line, map, ladder));
  return [...merged(ways).values()].map(({ line: to, climbs, pauses, calmest, again }) => ({
    to: place.get(to) ?? CLOSES,
    climbs,
    pauses,
    falls: fallsOf(calmest, numbers),
    raised: again ? fromPoints(numbers.newConcern.anger) : 0,
  }));
}

function legOf({ to, climbs, pauses, falls, raised }: Turn, floor: number, numbers: Numbers): Leg {
  const after = new Float64Array(STEPS);
  const next = new Int32Array(STEPS);
  for (let step = 0; step < STEPS; step += 1) {
    const anger = step * STEP;
    const fallen = Math.max(0, Math.min(floor, anger), anger + (falls[step] ?? 0));
    const reached = Math.min(FULL, fallen);
    after[step] = reached;
    next[step] = Math.floor(
      (pauses ? reached * numbers.callBack.anger : Math.min(FULL, reached + raised)) / STEP,
    );
  }
  return { to, climbs, pauses, after, next };
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

/** What a turn takes away, in the most favourable of the moods that the anger before it allows. */
const fallsOf = (calmest: CalmestTurn, numbers: Numbers): Float64Array =>
  Float64Array.from(moodsBySteps(numbers), (moods) =>
    moods.reduce((least, mood) => Math.min(least, calmest[mood]), Infinity),
  );

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
