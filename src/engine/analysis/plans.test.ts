import { describe, expect, it } from 'vitest';
import { startCall } from '../chart/call.ts';
import { standingOf } from '../chart/call-state.ts';
import type { Input } from '../chart/input.ts';
import { inputsOf } from '../chart/inputs-of.ts';
import type { Standing } from '../chart/standing.ts';
import { fromPoints } from '../customer/tenths.ts';
import type { Log } from '../log/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sheetOf } from '../score/make-sheet.ts';
import { analyse } from './analyse.ts';
import type { Analysis, Decision } from './analysis.ts';
import type { Interval } from './interval.ts';
import { playOn } from './search/test-brute-force.ts';
import { PLANS } from './test-plans.ts';
import { judge } from './verdict.ts';

function analysed(scenario: Scenario, log: Log): Analysis {
  const result = analyse(scenario, log);
  if (!result.ok) throw new Error(result.code);
  return result.analysis;
}

/** The standing before each decision. */
function standingsOf(scenario: Scenario, log: Log): readonly Standing[] {
  const inputs = log.inputs.map((each) => each.input);
  const start = standingOf(startCall(scenario, 1));
  return inputs.map((_, index) => playOn(start, inputs.slice(0, index)));
}

const width = ({ low, high }: Interval): number => high - low;
const same = (a: Input, b: Input): boolean => JSON.stringify(a) === JSON.stringify(b);
const TWO_POINTS = fromPoints(2);

interface At {
  readonly standing: Standing;
  readonly decision: Decision;
  readonly next: Decision | undefined;
}

describe.each(PLANS.map((plan) => [plan.name, plan] as const))('%s', (_, { scenario, log }) => {
  const analysis = analysed(scenario, log);
  const standings = standingsOf(scenario, log);
  const each: readonly At[] = analysis.decisions.flatMap((decision, index) => {
    const standing = standings[index];
    return standing ? [{ standing, decision, next: analysis.decisions[index + 1] }] : [];
  });

  it('every input is a decision', () => {
    expect(each.map(({ decision }) => decision.taken.input)).toEqual(log.inputs.map(({ input }) => input));
    expect(analysis.decisions.map(({ index }) => index)).toEqual(log.inputs.map((__, index) => index));
  });

  it('what is reachable is known to two points at every decision', () => {
    for (const { decision } of each) {
      expect(width(decision.before)).toBeLessThanOrEqual(TWO_POINTS);
      expect(width(decision.taken.after)).toBeLessThanOrEqual(TWO_POINTS);
    }
  });

  it('every interval has its lower end below its upper end', () => {
    const intervals = each.flatMap(({ decision: { before, moves } }) => [
      before,
      ...moves.flatMap(({ after, regret }) => [after, regret]),
    ]);
    expect(intervals.filter(({ low, high }) => low > high || low < 0)).toEqual([]);
  });

  it('nothing becomes reachable that was not', () => {
    for (const { decision, next } of each) {
      const { before, moves, taken } = decision;
      expect(Math.max(...moves.map(({ after }) => after.low))).toBeLessThanOrEqual(before.low);
      if (next) expect(taken.after).toEqual(next.before);
    }
  });

  it('the result that was had lies under every decision, and is all that is left of the last', () => {
    const { result } = analysis;
    const finished = playOn(
      standingOf(startCall(scenario, 1)),
      log.inputs.map(({ input }) => input),
    );
    expect(result).toBe(sheetOf(finished).total);
    for (const { decision } of each) expect(decision.taken.after.low).toBeGreaterThanOrEqual(result);
    expect(analysis.decisions.at(-1)?.taken.after).toEqual({ low: result, high: result });
  });

  it('the best line from every decision gives what it promises', () => {
    for (const { standing, decision } of each) {
      const end = playOn(standing, decision.best);
      expect(end.phase).toBe('done');
      expect(sheetOf(end).total).toBe(decision.before.low);
    }
    expect(analysis.bestLine).toEqual(analysis.decisions[0]?.best);
  });

  it('the best line begins with a goal that puts the customer at the centre', () => {
    const goals = analysis.bestLine.flatMap((input) => (input.type === 'goal' ? [input.goal] : []));
    expect(goals.map((goal) => scenario.goals[goal])).toEqual([true]);
  });

  it('a move on the best line gives nothing away for certain', () => {
    for (const { decision } of each) {
      const move = decision.moves.find(({ input }) => decision.best[0] && same(input, decision.best[0]));
      if (!move) continue;
      expect(move.regret.low).toBe(0);
      expect(move.accuracy).toBe(1);
      expect(['best', 'good']).toContain(move.verdict);
    }
  });

  it('all replies on offer are weighed, each once', () => {
    for (const { standing, decision } of each) {
      const replies = inputsOf(standing).filter(({ type }) => type === 'reply' || type === 'goal');
      const weighed = decision.moves.map(({ input }) => JSON.stringify(input));
      for (const reply of replies) expect(weighed).toContain(JSON.stringify(reply));
      expect(new Set(weighed).size).toBe(weighed.length);
      expect(decision.moves).toContain(decision.taken);
    }
  });

  it('points given away lie between the ends of what was and what is left', () => {
    for (const { decision } of each)
      for (const { after, regret, verdict, accuracy } of decision.moves) {
        const { before } = decision;
        expect(regret.low).toBe(Math.max(0, before.low - after.high));
        expect(regret.high).toBe(Math.max(0, before.high - after.low));
        expect(verdict).toBe(judge(regret));
        expect(accuracy).toBeGreaterThan(0);
        expect(accuracy).toBeLessThanOrEqual(1);
      }
  });

  it('the accuracy of the call lies between nothing and one, whole only where nothing was given away', () => {
    const { accuracy, decisions } = analysis;
    expect(accuracy).toBeGreaterThanOrEqual(0);
    expect(accuracy).toBeLessThanOrEqual(1);
    if (decisions.some(({ taken }) => taken.verdict === 'blunder')) expect(accuracy).toBeLessThan(0.6);
    if (decisions.every(({ taken }) => taken.verdict === 'best')) expect(accuracy).toBeGreaterThan(0.95);
  });

  it('the worst line is a whole call, and worse than this one or as bad', () => {
    const end = playOn(standingOf(startCall(scenario, 1)), analysis.worstLine);
    expect(end.phase).toBe('done');
    expect(sheetOf(end).total).toBeLessThanOrEqual(analysis.result);
  });
});
