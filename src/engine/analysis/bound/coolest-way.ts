/**
 * The least anger that any talk from a line to a goal must still go through, by the number of turns it takes: worked out
 * backwards on the map of lines, with every turn as calming as it can be. A lower bound, for the path of R-2.
 */
import { FULL, fromPoints } from '../../customer/tenths.ts';
import type { Numbers } from '../../numbers.ts';
import { MOODS } from '../../vocabulary.ts';
import { type CalmestTurn, calmer } from './calmest-turn.ts';
import type { LineMap } from './line-map.ts';

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
  const rungs = ladder ? RUNGS_UP.length : 1;
  const size = rungs * lines.length * STEPS;
  const sums = new Float64Array((aim.most + 1) * size).fill(Infinity);
  const rowAt = (turns: number, rung: number, line: number): Float64Array => {
    const start = turns * size + (rung * lines.length + line) * STEPS;
    return sums.subarray(start, start + STEPS);
  };
  for (let rung = 0; rung < rungs; rung += 1)
    for (const [line, index] of place) if (canEnd(line, map, aim)) rowAt(0, rung, index).fill(0);
  for (let turns = 1; turns <= aim.most; turns += 1)
    for (let rung = 0; rung < rungs; rung += 1)
      for (let line = 0; line < lines.length; line += 1) {
        const row = rowAt(turns, rung, line);
        for (const leg of legs[line] ?? []) {
          const up = rungAfter(leg, rung, ladder);
          if (up === null) continue;
          // A paused call can be left at that.
          if (leg.to === CLOSES || leg.pauses) close(row, leg, turns);
          if (leg.to === CLOSES) continue;
          goOn(row, leg, rowAt(turns - 1, up, leg.to));
        }
        neverWorseForLess(row);
      }
  return (line, rung, anger, turns) => {
    const up = ladder ? RUNGS_UP.indexOf(rung) : 0;
    return rowAt(turns, up, place.get(line) ?? 0)[Math.floor(anger / STEP)] ?? Infinity;
  };
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

function legsFrom(
  line: string,
  place: ReadonlyMap<string, number>,
  map: LineMap,
  numbers: Numbers,
  { endings, floor }: Aim,
  ladder: boolean,
): readonly Leg[] {
  const best = new Map<
    string,
    { readonly calmest: CalmestTurn; readonly again: boolean; readonly climbs: Leg['climbs'] }
  >();
  for (const { to, acts, calmest, again } of map.from.get(line) ?? []) {
    if (to === null ? !ladder : !place.has(to) && !endings.has(to)) continue;
    const climbs = ladder
      ? ((['draw-line', 'warn'] as const).find((act) => acts.includes(act)) ?? null)
      : null;
    const key = `${to ?? map.callBack(line)} ${to === null ? 'pause' : climbs}`;
    const known = best.get(key);
    best.set(key, { calmest: known ? calmer(known.calmest, calmest) : calmest, again, climbs });
  }
  return [...best].map(([key, { calmest, again, climbs }]) => {
    const [name = '', how] = key.split(' ');
    const pauses = how === 'pause';
    const to = place.get(name) ?? CLOSES;
    const after = angersAfter(calmest, numbers, floor);
    const raised = again ? fromPoints(numbers.newConcern.anger) : 0;
    const taken = after.map((anger) =>
      pauses ? anger * numbers.callBack.anger : Math.min(FULL, anger + raised),
    );
    return { to, climbs, pauses, after, next: Int32Array.from(taken, (anger) => Math.floor(anger / STEP)) };
  });
}

/** Anger after a turn, in the most favourable of the moods that the anger before it allows. */
function angersAfter(calmest: CalmestTurn, { moods }: Numbers, floor: number): Float64Array {
  return Float64Array.from({ length: STEPS }, (_, step) => {
    const anger = step * STEP;
    const possible = MOODS.filter((mood, rank) => {
      const above = MOODS[rank + 1];
      const below = above === undefined || anger < fromPoints(moods.enters[above]);
      return below && anger + STEP > fromPoints(moods.leaves[mood]);
    });
    const fall = Math.min(...possible.map((mood) => calmest[mood]));
    return Math.min(FULL, Math.max(0, Math.min(floor, anger), anger + fall));
  });
}
