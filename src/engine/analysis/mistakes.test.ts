import { describe, expect, it } from 'vitest';
import { input } from '../chart/test-call.ts';
import { analyse } from './analyse.ts';
import type { Analysis, Decision } from './analysis.ts';
import { atLeastBest, knownAfter, mistakesOf, modelAnswer, worthOf } from './mistakes.ts';
import { PLANS } from './test-plans.ts';
import { weigh } from './weigh.ts';

type Plan = (typeof PLANS)[number];

const known = new Map<Plan, Analysis>();

function analysed(plan: Plan): Analysis {
  const before = known.get(plan);
  if (before) return before;
  const result = analyse(plan.scenario, plan.log);
  if (!result.ok) throw new Error(result.code);
  known.set(plan, result.analysis);
  return result.analysis;
}

/** What an answer is worth, asked as the practice page asks. */
function worthOfAnswer({ scenario, log }: Plan, decision: Decision, inputs: Decision['best']) {
  const known = knownAfter(decision, inputs);
  if (known) return worthOf(decision, known);
  const weighed = weigh(scenario, log, decision.index, inputs);
  if (!weighed.ok) throw new Error(weighed.code);
  return worthOf(decision, atLeastBest(decision, inputs, weighed.after));
}

const each = PLANS.map((plan) => [plan.name, plan] as const);
const mistaken = each.filter(([, plan]) => mistakesOf(analysed(plan)).length > 0);

describe('the shipped plans', () => {
  it('have mistakes to try again, in most of them', () => {
    expect(mistaken.length).toBeGreaterThan(PLANS.length / 2);
  });
});

describe.each(mistaken)('the mistakes of %s', (_, plan) => {
  const mistakes = mistakesOf(analysed(plan));

  it('accept the best answer there was', () => {
    for (const mistake of mistakes)
      expect(worthOfAnswer(plan, mistake, modelAnswer(mistake, plan.scenario))).toBe('kept');
  });

  it('do not accept what was done', () => {
    for (const mistake of mistakes) {
      expect(worthOfAnswer(plan, mistake, [mistake.taken.input])).toBe('lost');
    }
  });

  it('show no trap as the answer', () => {
    const traps = mistakes
      .flatMap((mistake) => modelAnswer(mistake, plan.scenario))
      .filter((shown) => shown.type === 'reply' && plan.scenario.replies[shown.id]?.trap !== null);
    expect(traps).toEqual([]);
  });

  it('weigh what was done no higher than the analysis did', () => {
    for (const { index, taken } of mistakes.slice(0, 2)) {
      const weighed = weigh(plan.scenario, plan.log, index, [taken.input]);
      expect(weighed.ok && weighed.after.low).toBeLessThanOrEqual(taken.after.high);
      expect(weighed.ok && weighed.after.high).toBeGreaterThanOrEqual(taken.after.low);
    }
  });
});

describe('an answer', () => {
  const decision = (low: number, high = low) => ({ before: { low, high } }) as Decision;

  it('is accepted up to a point below the best, and no further', () => {
    expect(worthOf(decision(800), { low: 790, high: 790 })).toBe('kept');
    expect(worthOf(decision(800), { low: 789, high: 789 })).toBe('lost');
  });

  it('that the search is not sure of is neither accepted nor called wrong', () => {
    expect(worthOf(decision(800), { low: 760, high: 795 })).toBe('open');
  });

  it('may be a tool, with a breath before it, and makes nothing reachable that was not', () => {
    const tools = [[input('listen')], [input('breathe breath'), input('hold')], [input('limit warn')]];
    const weighed = mistaken.slice(-2).flatMap(([, plan]) =>
      mistakesOf(analysed(plan))
        .slice(0, 1)
        .flatMap(({ index, before }) =>
          tools.map((inputs) => ({ before, told: weigh(plan.scenario, plan.log, index, inputs) })),
        ),
    );
    const taken = weighed.flatMap(({ before, told }) => (told.ok ? [{ before, after: told.after }] : []));
    expect(taken.length).toBeGreaterThan(tools.length);
    for (const { before, after } of taken) expect(after.low).toBeLessThanOrEqual(before.high);
  });

  it('that the call would not take is told with its code', () => {
    const [plan] = PLANS;
    if (!plan) throw new Error('no plans');
    const { scenario, log } = plan;
    expect(weigh(scenario, log, 0, [input('end')])).toMatchObject({ ok: false, code: 'refused-input' });
    expect(weigh(scenario, { ...log, digest: 'x' }, 0, [])).toEqual({ ok: false, code: 'digest-mismatch' });
  });
});
