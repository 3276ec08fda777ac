/** A good line quickly: many calls played side by side, turn by turn, of which only the most promising go on. */
import type { Standing } from '../../chart/standing.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import type { Bound, Outlook } from '../bound/bound.ts';
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

/** Where a trail leads in one turn. */
interface Onward {
  readonly runners: readonly Runner[];
  readonly ended: readonly Option[];
  readonly explored: number;
}

/** Trails that were gone on from before: a wider beam meets those of a narrower one again. */
export type Gone = Map<Trail, Onward>;

/** `width`: how many calls go on; `enough`: a result that good ends the search. */
export function beam(start: Trail, course: Course, width: number, enough: number, gone: Gone): Played {
  let best: Played = { low: -1, trail: null, explored: 0 };
  let level: readonly Trail[] = [start];
  while (level.length > 0 && best.low < enough) {
    const runners: Runner[] = [];
    for (const from of level) {
      const onward = gone.get(from) ?? goOn(from, course);
      if (!gone.has(from)) best = { ...best, explored: best.explored + onward.explored };
      gone.set(from, onward);
      for (const option of onward.ended) best = better(best, option, from);
      runners.push(...onward.runners);
    }
    const { low } = best;
    level = leaders(
      runners.filter(({ high }) => high > low),
      width,
    );
  }
  return best;
}

function goOn(from: Trail, course: Course): Onward {
  const options = collectedOptions(from.standing);
  const inTime = options.filter((option) => !isLate(option, course));
  return {
    runners: inTime
      .filter(({ standing }) => standing.phase !== 'done')
      .map((option) => runOn(option, from, course.bound(option.standing))),
    ended: inTime.filter(({ standing }) => standing.phase === 'done'),
    explored: options.length,
  };
}

/** What was known, or this call if it is over and came to more. */
export function better<P extends Played>(best: P, option: Option, from: Trail): P {
  if (option.standing.phase !== 'done') return best;
  const { total } = sheetOf(option.standing);
  return total > best.low ? { ...best, low: total, trail: { ...option, from, high: total } } : best;
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
