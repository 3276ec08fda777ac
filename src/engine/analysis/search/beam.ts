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

/** `width`: how many calls go on; `enough`: a result that good ends the search. */
export function beam(start: Trail, bound: Bound, width: number, horizon: number, enough: number): Played {
  let best: Played = { low: -1, trail: null, explored: 0 };
  let level: readonly Trail[] = [start];
  let explored = 0;
  while (level.length > 0 && best.low < enough) {
    const next = new Map<string, Runner>();
    for (const trail of level)
      for (const option of collectedOptions(trail.standing)) {
        explored += 1;
        const { standing } = option;
        if (standing.context.customer.tally.turns > horizon) continue;
        if (standing.phase === 'done') {
          const { total } = sheetOf(standing);
          if (total > best.low)
            best = { low: total, trail: { ...option, from: trail, high: total }, explored };
        } else {
          const runner = runOn(option, trail, bound(standing));
          if (runner.high > best.low) next.set(canonicalStanding(standing), runner);
        }
      }
    level = leaders([...next.values()], width);
  }
  return { ...best, explored };
}

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
