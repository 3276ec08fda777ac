/**
 * No way of going on from a standing scores more than this. What the rubric has taken for good is gone; everything else
 * is had in full, as far as the map of lines, trust and anger allow (catalogue section 6). Every step errs upwards.
 */
import type { Staging } from '../../chart/context.ts';
import { follow } from '../../chart/follow.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import type { Standing } from '../../chart/standing.ts';
import type { Customer } from '../../customer/customer.ts';
import { isAbusive } from '../../customer/limits.ts';
import { FULL, fromPoints } from '../../customer/tenths.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { pathPoints, timePoints } from '../../score/points.ts';
import type { Aim } from './aims.ts';
import { bestCase, type Prospect, prospectOf } from './best-case.ts';
import type { RungUp } from './coolest-way.ts';
import { effectsOf } from './line-map.ts';
import { provoked } from './provoked.ts';
import { MANNERS } from './shortest-way.ts';
import { makeWorld, type World } from './world.ts';

export interface Outlook {
  /** The most the call can still come to, in tenths of a point. */
  readonly high: number;
  /** The same before any ceiling: tells standings apart that one ceiling makes equal. */
  readonly sum: number;
  /** Turns that takes at least. */
  readonly turns: number;
}
export type Bound = (standing: Standing) => Outlook;

const NOTHING: Outlook = { high: 0, sum: 0, turns: 0 };

/**
 * `horizon`: the turn by which a call is over. Without one, a settled customer could be kept on hold for ever, each turn
 * bringing the average of R-2 down a little.
 */
export function makeBound(staging: Staging, horizon: number): Bound {
  const { numbers } = staging.circumstances;
  const { caps } = numbers.rubric;
  const effects = effectsOf(staging);
  const worlds = new Map<string, World>();
  const outlook = (standing: Standing, line: string, ladder: boolean, beat: number): Outlook =>
    bestOutlook(worldOf(standing), standing, line, ladder, beat);

  /** The map as it is with what was approved so far. */
  function worldOf({ context }: Standing): World {
    const { granted } = context.approvals;
    const key = granted.length > 1 ? granted.toSorted().join() : (granted[0] ?? '');
    const known = worlds.get(key) ?? makeWorld(staging, effects, granted, horizon);
    worlds.set(key, known);
    return known;
  }

  function live(standing: Standing, line: string): Outlook {
    const abusive = isAbusive(standing.context.customer, staging.circumstances);
    const open = outlook(standing, line, abusive, 0);
    // Whoever does nothing else can still hang up.
    const high = Math.max(open.high, fromPoints(caps['hung-up']));
    if (abusive) return { ...open, high };
    if (open.high >= FULL) return open;
    const world = worldOf(standing);
    const back = world.map.callBack(line);
    const rounds = provoked(standing, world.map).map((begun) => roundMost(world, begun, back, high));
    return { ...open, high: Math.max(high, ...rounds) };
  }

  const bound: Bound = (standing) => {
    const { phase, place } = standing;
    if (phase === 'done') {
      const { total, sum } = sheetOf(standing);
      return { high: total, sum, turns: 0 };
    }
    if ((phase === 'live' || phase === 'briefing') && 'line' in place) return live(standing, place.line);
    const next = inputsOf(standing).map((input) => bound(follow(standing, input)));
    return next.reduce((best, one) => (one.high > best.high ? one : best), NOTHING);
  };
  return bound;
}

function bestOutlook(world: World, standing: Standing, line: string, ladder: boolean, beat: number): Outlook {
  const prospect = prospectOf(standing, world.ahead(line, ladder));
  return bestAim({ world, prospect, line, ladder }, beat);
}

/** Where a talk goes on from, and whether the ladder may lie on its way. */
interface Outset {
  readonly world: World;
  readonly prospect: Prospect;
  readonly line: string;
  readonly ladder: boolean;
}

/** The best of all aims; nothing, where none comes to more than `beat`. */
function bestAim(outset: Outset, beat: number): Outlook {
  let best = { ...NOTHING, high: beat };
  for (const aim of outset.world.aims(outset.ladder)) {
    const found = outlookFor(aim, outset, best.high);
    if (found.high > best.high) best = found;
  }
  return best.high > beat ? best : NOTHING;
}

/** Asks what is worked out quickly first: most aims are out of the question. */
function outlookFor(aim: Aim, outset: Outset, beat: number): Outlook {
  const { world, prospect, line } = outset;
  const { customer } = prospect.standing.context;
  const best = bestCase(prospect, aim);
  if (!best || best.cap <= beat || best.points + restMost(prospect, world, 0) <= beat) return NOTHING;
  const turns = aim.turnsTo(customer, line);
  if (customer.tally.turns + turns > world.horizon) return NOTHING;
  if (best.points + restMost(prospect, world, turns) <= beat) return NOTHING;
  const sum = best.points + pathAndTime(aim, outset, turns);
  return { high: Math.min(sum, best.cap), sum, turns };
}

/** The most of path and time, in tenths, if `turns` more were taken and no more anger read until the horizon. */
function restMost({ standing }: Prospect, { horizon }: World, turns: number): number {
  const { context, scenario, circumstances } = standing;
  const { tally } = context.customer;
  const { rubric } = circumstances.numbers;
  const coolest = tally.angerSum / Math.max(1, tally.readings + horizon - tally.turns);
  const path = pathPoints(rubric, tally.startAnger, coolest);
  return fromPoints(path) + fromPoints(timePoints(rubric, scenario.par, tally.turns + turns));
}

/** The most of path and time together, over all lengths of talk up to the horizon. */
function pathAndTime(aim: Aim, { world, prospect, line, ladder }: Outset, fewest: number): number {
  const { context, scenario, circumstances } = prospect.standing;
  const { tally, anger } = context.customer;
  const { rubric } = circumstances.numbers;
  const least = world.coolest(aim, prospect.floor, ladder);
  const rung = rungUp(context.customer);
  let best = 0;
  for (let turns = fewest; turns <= world.horizon - tally.turns; turns += 1) {
    const readings = tally.readings + turns;
    const sum = tally.angerSum + least(line, rung, anger, turns);
    const path = pathPoints(rubric, tally.startAnger, readings === 0 ? tally.startAnger : sum / readings);
    const points = fromPoints(path) + fromPoints(timePoints(rubric, scenario.par, tally.turns + turns));
    if (points > best) best = points;
  }
  return best;
}

/** A call taken up again after a pause, or left at that; 0 where neither comes to more than `beat`. */
function roundMost(world: World, begun: Standing, line: string, beat: number): number {
  if (begun.context.customer.tally.turns > world.horizon) return 0;
  const prospect = prospectOf(begun, world.ahead(line, false));
  const { resolution, calming } = begun.circumstances.numbers.rubric;
  const most = prospect.points + fromPoints(resolution) + fromPoints(calming.lamps);
  if (most + restMost(prospect, world, 0) <= beat) return 0;
  return Math.max(bestAim({ world, prospect, line, ladder: false }, beat).high, leftPaused(prospect, world));
}

/** A call that is paused at the end of the ladder and never taken up again: it ends as any that the agent ends. */
function leftPaused(prospect: Prospect, { map }: World): number {
  const { context, scenario, circumstances } = prospect.standing;
  const { tally } = context.customer;
  const { rubric } = circumstances.numbers;
  const path = fromPoints(pathPoints(rubric, tally.startAnger, tally.angerSum / tally.readings));
  const rest = path + fromPoints(timePoints(rubric, scenario.par, tally.turns));
  const endings = scenario.end.flatMap(({ to }) => scenario.endings[to] ?? []);
  const pages = [...new Set(Object.keys(scenario.lines).map(map.onPage))];
  const results = new Set(['unsolved' as const, ...endings.map(({ result }) => result)]);
  const goals = [...results].flatMap((result) =>
    MANNERS.flatMap((manner) => pages.map((onPage) => ({ result, manner, onPage }))),
  );
  const cases = goals.map((goal) => bestCase(prospect, goal));
  return Math.max(...cases.map((one) => (one ? Math.min(one.points + rest, one.cap) : 0)));
}

const rungUp = ({ lined, warned }: Customer): RungUp => {
  if (warned) return 'warned';
  return lined ? 'lined' : 'none';
};
