import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCall } from '../../chart/call.ts';
import { standingOf } from '../../chart/call-state.ts';
import { follow } from '../../chart/follow.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import type { Standing } from '../../chart/standing.ts';
import { SHIPPED } from '../../chart/test-call.ts';
import { type Chance, chance, pick } from '../../chart/test-random-play.ts';
import { anyScenario } from '../../hostile/test-random-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { makeBound } from './bound.ts';

/** A random call to its end: mostly replies, now and then a tool, ended when it has lasted long enough. */
function wanderOff(scenario: Scenario, draw: Chance, horizon: number): readonly Standing[] {
  const way: Standing[] = [standingOf(startCall(scenario, 1))];
  for (let at = way.at(-1); at && at.phase !== 'done' && way.length < 60; at = way.at(-1)) {
    const inputs = inputsOf(at);
    const replies = inputs.filter(({ type }) => type === 'reply');
    const late = at.context.customer.tally.turns >= horizon - 2;
    const out = inputs.filter(({ type }) => type === 'end' || type === 'follow-up');
    const among = late && out.length > 0 ? out : draw(4) > 0 && replies.length > 0 ? replies : inputs;
    way.push(follow(at, pick(among, draw)));
  }
  return way;
}

/** Standings on the way of a finished call whose bound lies below what the call came to. */
function overtaken(scenario: Scenario, seed: number): readonly unknown[] {
  const horizon = scenario.par * 2;
  const way = wanderOff(scenario, chance(seed), horizon);
  const last = way.at(-1);
  if (last?.phase !== 'done' || last.context.customer.tally.turns > horizon) return [];
  const { total } = sheetOf(last);
  const bound = bounds.get(scenario) ?? makeBound(last, horizon);
  bounds.set(scenario, bound);
  return way
    .filter((at) => bound(at).high < total)
    .map((at) => ({ seed, total, high: bound(at).high, place: at.place }));
}
const bounds = new WeakMap<Scenario, ReturnType<typeof makeBound>>();

describe('no way of going on scores more than the bound says', () => {
  it.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))('in %s', (_, scenario) => {
    const seeds = Array.from({ length: 120 }, (__, seed) => seed);
    expect(seeds.flatMap((seed) => overtaken(scenario, seed)).slice(0, 3)).toEqual([]);
  });

  it('in scenarios nobody wrote', () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: 0, max: 1_000_000 }), (scenario, seed) => {
        expect([seed, seed + 1, seed + 2].flatMap((each) => overtaken(scenario, each))).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  });
});
