import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallOptions, startCall } from '../../chart/call.ts';
import { standingOf } from '../../chart/call-state.ts';
import { follow } from '../../chart/follow.ts';
import type { Input } from '../../chart/input.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import { refusalOf } from '../../chart/refusal.ts';
import type { Standing } from '../../chart/standing.ts';
import { type Chance, chance, pick } from '../../chart/test-random-play.ts';
import { SAMPLE } from '../../chart/test-scenarios.ts';
import { isAbusive } from '../../customer/limits.ts';
import { anyScenario } from '../../hostile/test-random-scenario.ts';
import { NUMBERS, type Numbers } from '../../numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FORM_SCENARIOS } from '../../scenario/test-forms.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { makeBound } from './bound.ts';

/** A scenario bent towards what few authors would write: abuse from the start, a clock that runs, another channel. */
function bent(scenario: Scenario, draw: Chance): Scenario {
  const language = ([0, 1, 2, 3] as const)[draw(4)] ?? 0;
  const start = { ...scenario.start, anger: 60 + draw(41), urgency: draw(5), language };
  const channel = draw(3) === 0 ? 'help-page' : draw(2) === 0 ? 'voice-note' : scenario.channel;
  return { ...scenario, start, channel, voiceNote: draw(2) === 0, par: 3 + draw(12) };
}

/** The rubric and the model with some of their magnitudes halved or doubled. */
function tuned(draw: Chance): Numbers {
  const times = (points: number): number => points * ([0.5, 1, 1, 2][draw(4)] ?? 1);
  const { response, followUp, callBack, newConcern, drift, trustGiven, rubric } = NUMBERS;
  const rows = Object.entries(response).map(([act, row]) => [act, row.map(times)]);
  const given = Object.entries(trustGiven).map(([act, points]) => [act, times(points)]);
  const { kept, early } = followUp;
  return {
    ...NUMBERS,
    response: Object.fromEntries(rows),
    trustGiven: Object.fromEntries(given),
    followUp: {
      ...followUp,
      kept: { ...kept, anger: times(kept.anger) },
      early: { ...early, anger: times(early.anger) },
    },
    callBack: { anger: Math.min(1, times(callBack.anger)) },
    newConcern: { anger: times(newConcern.anger) },
    drift: { ...drift, over: times(drift.over) },
    rubric: { ...rubric, time: times(rubric.time), steps: times(rubric.steps) },
  } as unknown as Numbers;
}

/** Climbs the ladder as soon as it may, and takes the call up again: the long way that few random calls find. */
function onTheLadder(at: Standing, inputs: readonly Input[]): readonly Input[] {
  const { customer } = at.context;
  if (at.phase === 'paused') return inputs.filter(({ type }) => type === 'call-back');
  if (!isAbusive(customer, at.circumstances)) return [];
  if (customer.warned) return inputs.filter(({ type }) => type === 'end');
  const rung = customer.lined ? 'warn' : 'line';
  return inputs.filter((input) => input.type === 'limit' && input.rung === rung);
}

/** What the search leaves out, because it is never better than what it tries. */
const LESS: readonly Input[] = [
  { type: 'transfer', how: 'warm' },
  { type: 'transfer', how: 'warm', summary: ['next'] },
  { type: 'voice-note', words: 'mirror', tone: 'calm', length: 'short' },
  { type: 'voice-note', words: 'apologise', tone: 'bright', length: 'long' },
  {
    type: 'follow-up',
    sent: true,
    message: { opening: 'stock', done: 'done', time: 'soon', contact: 'nobody' },
  },
];

const everyInput = (at: Standing): readonly Input[] => [
  ...inputsOf(at),
  ...LESS.filter((input) => refusalOf(at, input) === null),
];

/** A random call to its end: mostly replies, now and then a tool, ended when it has lasted long enough. */
function wanderOff(
  scenario: Scenario,
  draw: Chance,
  horizon: number,
  options: CallOptions,
): readonly Standing[] {
  const climbs = draw(3) === 0;
  const way: Standing[] = [standingOf(startCall(scenario, 1, options))];
  for (let at = way.at(-1); at && at.phase !== 'done' && way.length < 60; at = way.at(-1)) {
    const inputs = everyInput(at);
    const replies = inputs.filter(({ type }) => type === 'reply');
    const late = at.context.customer.tally.turns >= horizon - 2;
    const out = inputs.filter(({ type }) => type === 'end' || type === 'follow-up');
    const rungs = climbs ? onTheLadder(at, inputs) : [];
    const wishes = rungs.length > 0 ? rungs : inputs;
    const among =
      late && out.length > 0
        ? out
        : rungs.length === 0 && draw(4) > 0 && replies.length > 0
          ? replies
          : wishes;
    way.push(follow(at, pick(among, draw)));
  }
  return way;
}

/** Standings on the way of a finished call whose bound lies below what the call came to. */
function overtaken(
  scenario: Scenario,
  seed: number,
  { times = 2, ...options }: CallOptions & { readonly times?: number } = {},
): readonly unknown[] {
  const horizon = Math.ceil(scenario.par * times);
  const way = wanderOff(scenario, chance(seed), horizon, options);
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
  it.each([...SAMPLE, ...FORM_SCENARIOS].map((scenario) => [scenario.id, scenario] as const))(
    'in %s',
    (_, scenario) => {
      const seeds = Array.from({ length: 60 }, (__, seed) => seed);
      expect(seeds.flatMap((seed) => overtaken(scenario, seed)).slice(0, 3)).toEqual([]);
    },
  );

  it('in scenarios nobody wrote', () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: 0, max: 1_000_000 }), (scenario, seed) => {
        expect([seed, seed + 1, seed + 2].flatMap((each) => overtaken(scenario, each))).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  });

  it('in scenarios bent out of shape, up to other horizons, by other numbers', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(1_000_000), (scenario, seed) => {
        const draw = chance(seed);
        const options = { numbers: tuned(draw), composure: 20 + draw(81), times: 1 + draw(5) / 2 };
        const other = bent(scenario, draw);
        const seeds = [seed, seed + 1, seed + 2, seed + 3];
        expect(seeds.flatMap((each) => overtaken(other, each, options))).toEqual([]);
      }),
      { numRuns: 40, seed: 20_261_121 },
    );
  });
});
