import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCall } from '../../chart/call.ts';
import { standingOf } from '../../chart/call-state.ts';
import { follow } from '../../chart/follow.ts';
import type { Input } from '../../chart/input.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import type { Standing } from '../../chart/standing.ts';
import { input } from '../../chart/test-call.ts';
import { type Chance, chance, pick } from '../../chart/test-random-play.ts';
import { SHIPPED } from '../../chart/test-scenarios.ts';
import { anyScenario } from '../../hostile/test-random-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FORM_SCENARIOS } from '../../scenario/test-forms.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { canonicalStanding } from './canonical.ts';
import { talk } from './test-small-calls.ts';

const text = canonicalStanding;
const words = (inputs: readonly Input[]): readonly string[] => inputs.map((each) => JSON.stringify(each));

function wander(scenario: Scenario, draw: Chance, most: number): Standing {
  let at = standingOf(startCall(scenario, 1));
  for (let turn = 0; turn < most && at.phase !== 'done'; turn += 1) at = follow(at, pick(inputsOf(at), draw));
  return at;
}

/** The same moment reached with what nobody can tell afterwards: a mask that fell, a reaction, the order of breaths. */
function told(at: Standing, draw: Chance): Standing {
  const { context } = at;
  const { customer } = context;
  const more = (count: number): number => (count > 0 ? count + draw(3) : 0);
  const tally = {
    ...customer.tally,
    limitsInOrder: more(customer.tally.limitsInOrder),
    callBacks: more(customer.tally.callBacks),
  };
  return {
    ...at,
    context: {
      ...context,
      reaction: null,
      changes: [],
      traps: [],
      refusedOffer: !context.refusedOffer,
      reframes: context.reframes.toReversed(),
      customer: { ...customer, masked: !customer.masked, tally },
    },
  };
}

/** What two standings differ in while the same inputs are played on both; null for nothing. */
function parting(a: Standing, b: Standing, draw: Chance): unknown {
  let [one, other] = [a, b];
  for (let turn = 0; turn < 8; turn += 1) {
    const [inputs, others] = [inputsOf(one), inputsOf(other)];
    if (words(inputs).join() !== words(others).join())
      return { inputs: words(inputs), others: words(others) };
    if (sheetOf(one).total !== sheetOf(other).total) return { total: sheetOf(one).total };
    if (text(one) !== text(other)) return { text: text(one), other: text(other) };
    if (inputs.length === 0) return null;
    const next = pick(inputs, draw);
    [one, other] = [follow(one, next), follow(other, next)];
  }
  return null;
}

describe('two standings with one text have one future', () => {
  const scenarios = fc.oneof(anyScenario, fc.constantFrom(...SHIPPED, ...FORM_SCENARIOS));
  it('whatever led to them', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(1_000_000), fc.nat(14), (scenario, seed, most) => {
        const draw = chance(seed);
        const at = wander(scenario, draw, most);
        const other = told(at, draw);
        expect(text(other)).toBe(text(at));
        expect(parting(at, other, draw)).toBeNull();
      }),
      { numRuns: 150, seed: 20_261_121 },
    );
  });

  it('so those that random play brings to one text are followed alike', () => {
    const seen = new Map<string, Standing>();
    let met = 0;
    for (let seed = 0; seed < 700; seed += 1) {
      const draw = chance(seed);
      const at = wander(talk({ par: 6 }), draw, 1 + draw(4));
      const known = seen.get(text(at));
      seen.set(text(at), at);
      if (!known) continue;
      met += 1;
      expect(parting(known, at, draw)).toBeNull();
    }
    expect(met).toBeGreaterThan(60);
  });
});

describe('a text tells apart', () => {
  const from = (...steps: readonly string[]): Standing =>
    steps.map(input).reduce(follow, standingOf(startCall(talk(), 1)));

  it.each([
    ['a goal chosen and none, while the phone rings', [], ['goal theirs']],
    ['a breath and none', ['pick-up'], ['pick-up', 'breathe not-about-me']],
    ['an item asked for and none', ['pick-up', 'hold'], ['pick-up', 'approval courier']],
    ['a style read and none', ['pick-up'], ['pick-up', 'style steps']],
    ['a limit and a wait', ['pick-up', 'hold'], ['pick-up', 'limit pass']],
    ['a call and a pause', ['pick-up'], ['pick-up', 'end']],
    ['what was said', ['pick-up', '=solve'], ['pick-up', '=loop']],
  ])('%s', (_, one, other) => {
    expect(text(from(...one))).not.toBe(text(from(...other)));
  });

  const now = from('pick-up', '=see');
  const { context } = now;
  const { customer } = context;
  const { tally } = customer;
  it.each<readonly [string, Partial<typeof context>]>([
    ['a reply that was given', { said: [] }],
    ['a line that was visited', { visited: [] }],
    ['a pause', { pause: 'fair' }],
    ['a mind that was cleared', { recollected: true }],
    ['a limit set in order', { customer: { ...customer, tally: { ...tally, limitsInOrder: 1 } } }],
    ['a call taken up again', { customer: { ...customer, tally: { ...tally, callBacks: 1 } } }],
    ['a tenth of anger', { customer: { ...customer, anger: customer.anger + 1 } }],
    ['a turn', { customer: { ...customer, tally: { ...tally, turns: tally.turns + 1 } } }],
  ])('%s', (_, changed) => {
    expect(text({ ...now, context: { ...context, ...changed } })).not.toBe(text(now));
  });
});
