import type { FewestTurns } from '../../engine/analysis/fewest-turns.ts';
import type { Interval } from '../../engine/analysis/interval.ts';
import { type Solution, solve, type Visit } from '../../engine/analysis/solve.ts';
import type { Input } from '../../engine/chart/input.ts';
import { fromPoints, toPoints } from '../../engine/customer/tenths.ts';
import { makeInput } from '../../engine/log/input-text.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { openProgress } from '../progress.ts';
import { type Report, table } from '../report.ts';
import { openCall } from '../scenarios.ts';

/** `solve ID`: the best and the worst call, par, and what every reply is worth where it is offered. */
export function solved(id: string): Report {
  const opened = openCall(id);
  if (!opened.ok) return opened.report;
  const { scenario } = opened;
  const progress = openProgress();
  const solution = solve(scenario, (done, of) => progress.show(done, of, 'lines'));
  progress.clear();
  return { exit: 0, data: dataOf(scenario, solution), lines: linesOf(scenario, solution) };
}

const words = (inputs: readonly Input[]): readonly string[] => inputs.map(makeInput);

const dataOf = ({ id, par }: Scenario, { best, worst, fewest, visits, explored }: Solution) => ({
  scenario: id,
  par,
  best: { low: toPoints(best.low), high: toPoints(best.high), line: words(best.line) },
  worst: { total: toPoints(worst.total), line: words(worst.line) },
  fewest: fewest && {
    ...fewest,
    total: toPoints(fewest.total),
    best: toPoints(fewest.best),
    line: words(fewest.line),
  },
  explored,
  visits: visits.map(({ line, mood, replies }) => ({
    line,
    mood,
    replies: replies.map(({ reply, after, regret }) => ({
      reply,
      low: toPoints(after.low),
      high: toPoints(after.high),
      regret: toPoints(regret),
    })),
  })),
});

function linesOf(scenario: Scenario, { best, worst, fewest, visits, explored }: Solution): readonly string[] {
  const span = best.low === best.high ? '' : `, and nothing can beat ${toPoints(best.high)}`;
  return [
    `best: ${toPoints(best.low)}${span}`,
    `  ${words(best.line).join(', ')}`,
    `worst found: ${toPoints(worst.total)}`,
    `  ${words(worst.line).join(', ')}`,
    fewestOf(fewest, scenario),
    `standings explored: ${explored}`,
    '',
    'line, mood, and each reply with the best that was reached after it (! a trap), and what may be above it',
    ...table(visits.map((visit) => [visit.line, visit.mood, repliesOf(scenario, visit)])),
  ];
}

const repliesOf = ({ replies }: Scenario, visit: Visit): string =>
  visit.replies
    .toSorted((a, b) => a.regret - b.regret)
    .map(({ reply, after }) => `${reply}${replies[reply]?.trap ? '!' : ''} ${spanOf(after)}`)
    .join('  ');

/** Results that may lie two points apart are told with both ends. */
const spanOf = ({ low, high }: Interval): string =>
  high - low > fromPoints(2) ? `${toPoints(low)}-${toPoints(high)}` : `${toPoints(low)}`;

function fewestOf(fewest: FewestTurns | null, { par }: Scenario): string {
  const found = fewest
    ? `${fewest.turns}, ${fewest.certain ? 'and no fewer' : 'and that fewer will not do is unproven'}`
    : 'none; nothing better was found than hanging up at once';
  return `fewest turns within a point of the best: ${found} (par is ${par})`;
}
