/** A good line quickly: many calls played side by side, turn by turn, of which only the most promising go on. */
import type { Standing } from '../../chart/standing.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import type { Bound, Outlook } from '../bound/bound.ts';
import { canonicalStanding } from './canonical.ts';
import { collectedOptions, type Option } from './options.ts';
import type { Trail } from './trail.ts';

export interface Played {
  /** The best result that was played out, in tenths; -1 for none. */
  readonly low: number;
  readonly trail: Trail | null;
  readonly explored: number;
}

interface Runner extends Trail {
  readonly rank: number;
}

export interface Course {
  readonly bound: Bound;
  /** The turn by which every call is over. */
  readonly horizon: number;
}

/** `width`: how many calls go on; `enough`: a result that good ends the search. */
export function beam(start: Trail, course: Course, width: number, enough: number): Played {
  let best: Played = { low: -1, trail: null, explored: 0 };
  let level: readonly Trail[] = [start];
  while (level.length > 0 && best.low < enough) {
    const options = level.flatMap((from) =>
      collectedOptions(from.standing).map((option) => ({ option, from })),
    );
    best = { ...best, explored: best.explored + options.length };
    for (const { option, from } of options) if (!isLate(option, course)) best = better(best, option, from);
    level = leaders(runnersOf(options, course, best.low), width);
  }
  return best;
}

/** What was known, or this call if it is over and came to more. */
export function better<P extends Played>(best: P, option: Option, from: Trail): P {
  if (option.standing.phase !== 'done') return best;
  const { total } = sheetOf(option.standing);
  return total > best.low ? { ...best, low: total, trail: { ...option, from, high: total } } : best;
}

/** Calls that go on, each canonical standing once. */
function runnersOf(
  options: readonly { readonly option: Option; readonly from: Trail }[],
  course: Course,
  low: number,
): readonly Runner[] {
  const runners = new Map<string, Runner>();
  for (const { option, from } of options) {
    if (isOver(option, course)) continue;
    const runner = runOn(option, from, course.bound(option.standing));
    const key = canonicalStanding(option.standing);
    if (runner.high > low && !runners.has(key)) runners.set(key, runner);
  }
  return [...runners.values()];
}

export const isLate = ({ standing }: Option, { horizon }: Course): boolean =>
  standing.context.customer.tally.turns > horizon;

export const isOver = (option: Option, course: Course): boolean =>
  option.standing.phase === 'done' || isLate(option, course);

const runOn = ({ inputs, standing }: Option, from: Trail, outlook: Outlook): Runner => ({
  inputs,
  standing,
  from,
  high: Math.min(from.high, outlook.high),
  rank: rankOf(standing, outlook),
});

/**
 * What looks promising: much to be had, few turns away, with a calm and trusting customer. The weights only decide how
 * soon a good line is found.
 */
function rankOf({ context }: Standing, { high, sum, turns }: Outlook): number {
  const { anger, trust, composure } = context.customer;
  return 0.3 * high + 0.7 * sum - 20 * turns - anger / 10 + (trust + composure) / 100;
}

/** The first at every place, so that no way is given up too soon; then whoever is next. */
function leaders(runners: readonly Runner[], width: number): readonly Runner[] {
  const ranked = runners.toSorted((a, b) => b.rank - a.rank);
  const places = new Set<string>();
  const firsts = ranked.filter(({ standing }) => {
    const place = JSON.stringify([standing.place, standing.phase]);
    const first = !places.has(place);
    places.add(place);
    return first;
  });
  const others = ranked.filter((runner) => !firsts.includes(runner));
  return [...firsts, ...others].slice(0, width);
}
