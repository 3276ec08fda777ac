/** The rubric (catalogue section 6): a finished call to a score sheet, each point with its origin. */
import { type CallState, standingOf } from '../chart/call-state.ts';
import type { Standing } from '../chart/standing.ts';
import { lampsOf } from '../customer/lamps.ts';
import { fromPoints, roundTenths, toPoints } from '../customer/tenths.ts';
import { LAMPS, STEPS } from '../vocabulary.ts';
import { capsOf } from './caps.ts';
import { type Finished, finish, isBroken, onHelpPage } from './finished.ts';
import { brevityPoints, composurePoints, endPoints, pathPoints, timePoints } from './points.ts';
import {
  DIMENSIONS,
  type Dimension,
  type DimensionScore,
  type Entry,
  type Origin,
  type ScoreSheet,
} from './sheet.ts';
import { isLeftOpen, tierOf } from './tier.ts';

export const makeSheet = (state: CallState): ScoreSheet => sheetOf(standingOf(state));

export function sheetOf(standing: Standing): ScoreSheet {
  const finished = finish(standing);
  const dimensions = scoreAll(finished);
  const sum = DIMENSIONS.reduce((total, dimension) => total + dimensions[dimension].points, 0);
  const caps = capsOf(finished);
  const total = Math.min(sum, ...caps.map(({ at }) => at));
  return { dimensions, sum, caps, total, tier: tierOf(finished), leftOpen: isLeftOpen(finished) };
}

function scoreAll(finished: Finished): ScoreSheet['dimensions'] {
  return {
    steps: scoreSteps(finished),
    calming: scoreCalming(finished),
    resolution: scoreResolution(finished),
    limits: scoreLimits(finished),
    wording: scoreWording(finished),
    composure: scoreComposure(finished),
    time: scoreTime(finished),
  } satisfies Record<Dimension, DimensionScore>;
}

const rubricOf = ({ standing }: Finished) => standing.circumstances.numbers.rubric;

const entry = (origin: Origin, points: number, of: number): Entry => ({
  origin,
  points: fromPoints(points),
  of: fromPoints(of),
});

/** Points shared out as evenly as whole tenths allow, so that the shares add up to the whole. */
function sharesOf(points: number, count: number): readonly number[] {
  const upTo = (place: number): number => roundTenths((fromPoints(points) * place) / count);
  return Array.from({ length: count }, (_, place) => toPoints(upTo(place + 1) - upTo(place)));
}

const shareEntry = (origin: Origin, earned: boolean, share = 0): Entry =>
  entry(origin, earned ? share : 0, share);

/** The points of a dimension are those of its entries; a deduction takes no more than is there. */
function scored(max: number, entries: readonly Entry[]): DimensionScore {
  let points = 0;
  const taken = entries.map((each): Entry => {
    const limited = { ...each, points: Math.max(each.points, -points) };
    points += limited.points;
    return limited;
  });
  return { points, max: fromPoints(max), entries: taken };
}

/** On a help page nobody waits to be acknowledged. */
function scoreSteps(finished: Finished): DimensionScore {
  const { steps: max } = rubricOf(finished);
  const counted = STEPS.filter((step) => step !== 'acknowledge' || !onHelpPage(finished.standing));
  const shares = sharesOf(max, counted.length);
  const { steps } = finished.customer.tally;
  return scored(
    max,
    counted.map((step, place) => shareEntry(`step-${step}`, steps[step], shares[place])),
  );
}

/** the end, the path, and the state they leave in. */
function scoreCalming(finished: Finished): DimensionScore {
  const rubric = rubricOf(finished);
  const { end, path, lamps } = rubric.calming;
  const { tally, anger } = finished.customer;
  const start = tally.startAnger;
  const average = tally.readings === 0 ? start : tally.angerSum / tally.readings;
  return scored(end + path + lamps, [
    entry('calm-end', endPoints(rubric, start, anger), end),
    entry('calm-path', pathPoints(rubric, start, average), path),
    ...(onHelpPage(finished.standing) ? [brevity(finished)] : lampEntries(finished)),
  ]);
}

function lampEntries(finished: Finished): readonly Entry[] {
  const { lamps: max } = rubricOf(finished).calming;
  const lamps = lampsOf(finished.customer);
  const shares = sharesOf(max, LAMPS.length);
  return LAMPS.map((lamp, place) => shareEntry(`lamp-${lamp}`, lamps[lamp], shares[place]));
}

function brevity(finished: Finished): Entry {
  const rubric = rubricOf(finished);
  return entry('brevity', brevityPoints(rubric, finished.customer.tally.turns), rubric.calming.lamps);
}

/** */
function scoreResolution(finished: Finished): DimensionScore {
  const { resolution, results, beyond } = rubricOf(finished);
  const { tally } = finished.customer;
  const points = results[finished.result];
  const entries = [entry('result', points, resolution)];
  if (tally.beyond) entries.push(entry('unapproved', points * (beyond - 1), 0));
  if (isBroken(finished.customer)) entries.push(entry('promise-broken', -points, 0));
  return scored(resolution, entries);
}

/** */
function scoreLimits(finished: Finished): DimensionScore {
  const { full, unanswered, outOfTurn } = rubricOf(finished).limits;
  const { abused, limitsInOrder, limitsOutOfTurn, passedAfterLine } = finished.customer.tally;
  const silent = abused && limitsInOrder === 0;
  const entries = [silent ? entry('abuse-unanswered', unanswered, full) : entry('limits-right', full, full)];
  if (limitsOutOfTurn > 0) entries.push(entry('limit-out-of-turn', outOfTurn * limitsOutOfTurn, 0));
  if (passedAfterLine > 0) entries.push(entry('passed-after-line', outOfTurn * passedAfterLine, 0));
  return scored(full, entries);
}

/** */
function scoreWording(finished: Finished): DimensionScore {
  const { full, word, slip } = rubricOf(finished).wording;
  const { negatives, slips } = finished.customer.tally;
  const entries = [entry('wording-base', full, full)];
  if (negatives > 0) entries.push(entry('negative-words', word * negatives, 0));
  if (slips > 0) entries.push(entry('slips', slip * slips, 0));
  return scored(full, entries);
}

/** */
function scoreComposure(finished: Finished): DimensionScore {
  const rubric = rubricOf(finished);
  const { full } = rubric.composure;
  const points = composurePoints(rubric, finished.customer.tally.lowestComposure);
  return scored(full, [entry('lowest-composure', points, full)]);
}

/** */
function scoreTime(finished: Finished): DimensionScore {
  const rubric = rubricOf(finished);
  const points = timePoints(rubric, finished.standing.scenario.par, finished.customer.tally.turns);
  return scored(rubric.time, [entry('turns', points, rubric.time)]);
}
