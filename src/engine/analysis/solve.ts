/** A whole scenario, looked at: what can be had, in how many turns, and what every reply is worth where it is offered. */
import { startCall } from '../chart/call.ts';
import { standingOf } from '../chart/call-state.ts';
import { follow } from '../chart/follow.ts';
import type { Input } from '../chart/input.ts';
import { openReplies } from '../chart/offer.ts';
import type { Standing } from '../chart/standing.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sheetOf } from '../score/make-sheet.ts';
import type { Mood } from '../vocabulary.ts';
import { makeBound } from './bound/bound.ts';
import type { FewestTurns } from './fewest-turns.ts';
import type { Interval } from './interval.ts';
import { type Effort, type Reachable, reachable } from './search/search.ts';
import { worstLine } from './search/worst.ts';
import { truePar } from './true-par.ts';
import { visitsOf } from './visits.ts';

/** One reply at one visit, in tenths of a point. */
export interface Worth {
  readonly reply: string;
  readonly after: Interval;
  /** Against the best reply on offer there. */
  readonly regret: number;
  /** The customer and the place after it; equal texts are equal effects. */
  readonly effect: string;
}

export interface Visit {
  readonly line: string;
  readonly mood: Mood;
  readonly anger: number;
  readonly replies: readonly Worth[];
}

/** The best call, the worst, and how many turns a good one takes. */
export interface Extremes {
  readonly best: Reachable;
  readonly worst: { readonly line: readonly Input[]; readonly total: number };
  /** Par as play finds it, whatever the file says; null where the best call takes no turn. */
  readonly fewest: FewestTurns | null;
}

export interface Solution extends Extremes {
  readonly visits: readonly Visit[];
  /** Standings looked at for the best call, for good ways on and after every reply. */
  readonly explored: number;
}

const WHOLE: Effort = { widths: [4, 16], budget: 40, tolerance: 0 };
const EACH: Effort = { widths: [3, 8], budget: 0, tolerance: 5 };
const QUICK: Effort = { widths: [3], budget: 0, tolerance: 5 };

/** Without a look at what each reply is worth, which takes many times as long. */
export function extremes(scenario: Scenario): Extremes {
  const start = standingOf(startCall(scenario, 1));
  const { best, fewest } = truePar(scenario, WHOLE);
  const line = worstLine(start, 2 * turnsOf(fewest, scenario));
  return { best, worst: { line, total: sheetOf(line.reduce(follow, start)).total }, fewest };
}

const turnsOf = (fewest: FewestTurns | null, { par }: Scenario): number => fewest?.turns ?? par;

/** `tell` hears of progress: how many of how many lines are done. */
export function solve(scenario: Scenario, tell: (done: number, of: number) => void = () => {}): Solution {
  const start = standingOf(startCall(scenario, 1));
  const { best, worst, fewest } = extremes(scenario);
  const turns = turnsOf(fewest, scenario);
  // A call that comes to a line late still needs its time to end well.
  const later = 3 * turns;
  const course = { bound: makeBound(start, later), horizon: later };
  let { explored } = best;
  const from = (standing: Standing, effort: Effort): Reachable => {
    const found = reachable(standing, course, effort);
    explored += found.explored;
    return found;
  };
  const places = [
    ...visitsOf(start, best.line, (standing) => from(standing, QUICK).line, worst.line, 2 * turns).values(),
  ];
  const visits = places.flatMap((standings, done) => {
    tell(done, places.length);
    return standings.map((standing) => visited(standing, (after) => from(after, EACH)));
  });
  return { best, worst, fewest, visits, explored };
}

function visited(standing: Standing, from: (standing: Standing) => Reachable): Visit {
  const { customer } = standing.context;
  const replies = openReplies(standing).map(({ id }) => {
    const after = follow(standing, { type: 'reply', id });
    const { low, high } = from(after);
    const { customer: then, pause } = after.context;
    return {
      reply: id,
      after: { low, high },
      effect: JSON.stringify([after.place, after.phase, pause, then]),
    };
  });
  const most = Math.max(...replies.map(({ after }) => after.low));
  const line = 'line' in standing.place ? standing.place.line : '';
  return {
    line,
    mood: customer.mood,
    anger: customer.anger,
    replies: replies.map((reply) => ({ ...reply, regret: most - reply.after.low })),
  };
}
