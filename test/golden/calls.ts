/** The calls of the corpus, as they would be made today: every plan, what nobody planned, second rounds, and shifts' middles. */
import { ALL_PLANS } from '../../src/engine/analysis/test-plans.ts';
import { startCall, step } from '../../src/engine/chart/call.ts';
import { anyInput, type Chance, chance, longCall, pick } from '../../src/engine/chart/test-random-play.ts';
import { SHIPPED } from '../../src/engine/chart/test-scenarios.ts';
import type { Log, LoggedInput } from '../../src/engine/log/log.ts';
import { openLog } from '../../src/engine/log/open-log.ts';
import { carriedInto } from '../../src/engine/log/replay.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { makeRecipe } from '../../src/engine/second-round/recipe.ts';
import { MODES } from '../../src/engine/vocabulary.ts';
import { finder } from './came-to.ts';

export interface Made {
  readonly kind: string;
  readonly log: Log;
  /** Its decisions are weighed too. */
  readonly weighed: boolean;
}

export const find = finder(SHIPPED);

/** Bad calls have something to weigh. A phone call, a review, a counter. */
const WEIGHED = ['leaflet, every-trap.plan', 'one-star, every-trap.plan', 'cream, by-saturday.plan'];

/** As many inputs as a long call has, kept on the line. */
const LONG = 60;
const LONG_ONES = ['leaflet', 'three-desks', 'boots'];

export const makeCalls = (): readonly Made[] => [
  ...ALL_PLANS.map(({ name, log }) => ({ kind: name, log, weighed: WEIGHED.includes(name) })),
  ...SHIPPED.flatMap((scenario, place) => [
    wandered('whatever comes', scenario, 2 * place + 1),
    wandered('whatever comes, later in a shift', scenario, 2 * place + 2, true),
  ]),
  ...secondRounds().flatMap((round, place) => [
    wandered('a second round', round, place + 101),
    wandered('a second round', round, place + 201),
  ]),
  ...SHIPPED.filter(({ id }) => LONG_ONES.includes(id)).map(kept),
];

function wandered(kind: string, scenario: Scenario, seed: number, within = false): Made {
  const draw = chance(seed);
  const carried = within ? { composure: 200 + draw(800), kindness: draw(2) === 1 } : null;
  const head = openLog(scenario, { seed, locale: 'en', mode: pick(MODES, draw), carried });
  return { kind, log: { ...head, inputs: inputsOf(scenario, head, draw) }, weighed: false };
}

/** Tries, of which some are refused; a call may well be broken off. */
const TRIES = 34;

function inputsOf(scenario: Scenario, head: Log, draw: Chance): readonly LoggedInput[] {
  const inputs: LoggedInput[] = [];
  let state = startCall(scenario, head.seed, carriedInto(head));
  let at = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const input = anyInput(state, draw);
    const stepped = step(state, input);
    if ('refused' in stepped) continue;
    state = stepped.state;
    at += draw(20) === 0 ? 3_600_000 : draw(9_000);
    inputs.push({ at, input });
  }
  return inputs;
}

const kept = (scenario: Scenario): Made => ({
  kind: 'kept on the line',
  log: {
    ...openLog(scenario, { seed: 1, locale: 'en' }),
    inputs: longCall(scenario, LONG).map((input, place) => ({ at: place * 4_000, input })),
  },
  weighed: false,
});

/** One of every kind, of the first scenario that it fits. */
function secondRounds(): readonly Scenario[] {
  return SHIPPED.flatMap(({ secondRound }) => {
    if (!secondRound) return [];
    const rounds = SHIPPED.flatMap((first) => {
      const promise = secondRound === 'unsettled' ? null : (Object.keys(first.promises)[0] ?? '');
      const { id: scenario, angerType } = first;
      const recipe = { kind: secondRound, angerType, scenario, promise, anger: 62, trust: 15 };
      return find(makeRecipe({ ...recipe, language: 1 })) ?? [];
    });
    return rounds.slice(0, 2);
  });
}
