/**
 * Thousands of different random plays of every scenario. They share their beginnings: each goes on from a call that an
 * earlier one has led to, so that the same work reaches deeper.
 */
import { describe, expect, it } from 'vitest';
import { startCall, step } from './chart/call.ts';
import { type CallState, contextOf, phaseOf, standingOf } from './chart/call-state.ts';
import { follow } from './chart/follow.ts';
import type { Input } from './chart/input.ts';
import { refusalOf } from './chart/refusal.ts';
import type { Standing } from './chart/standing.ts';
import { anyInput, type Chance, chance, pick } from './chart/test-random-play.ts';
import { SHIPPED } from './chart/test-scenarios.ts';
import type { Scenario } from './scenario/scenario.ts';
import { makeView } from './view/make-view.ts';
import { METERS } from './vocabulary.ts';

const PLAYS = 10_000;
/** Every so many plays the way out is taken by the chart itself as well. */
const BY_CHART_EVERY = 25;
const MOST_REPLIES = 5;
const MOST_LETTERS = 24;
const DEEPEST = 25;
/** Inputs that each play adds to the one it goes on from. */
const ADDED = 3;
const KEPT = 3000;

interface Play {
  readonly state: CallState;
  readonly inputs: readonly Input[];
}

/** What is wrong with a state of a call; nothing, if all is well. */
function faultsOf(state: CallState, byChart: boolean): readonly string[] {
  const { customer } = contextOf(state);
  const { replies, letter } = makeView(state, 'practice');
  const most = letter === null ? MOST_REPLIES : MOST_LETTERS;
  const strayed = METERS.filter(
    (meter) => !Number.isInteger(customer[meter]) || customer[meter] < 0 || customer[meter] > 1000,
  );
  return [
    ...strayed.map((meter) => `${meter} at ${customer[meter]}`),
    ...(replies.length > most ? [`${replies.length} replies offered`] : []),
    ...(phaseOf(state) === 'live' && replies.length === 0 ? ['nothing offered'] : []),
    ...(isEndable(standingOf(state)) ? [] : ['cannot be ended']),
    ...(byChart && !isEndableByChart(state) ? ['cannot be ended by the chart'] : []),
  ];
}

const WAYS_OUT: readonly Input[] = [
  { type: 'pick-up' },
  { type: 'end' },
  { type: 'end' },
  { type: 'follow-up', sent: true },
];

/** By what follows an input without the chart, which leads where the chart leads and is many times as fast. */
function isEndable(from: Standing): boolean {
  let standing = from;
  for (const input of WAYS_OUT) if (refusalOf(standing, input) === null) standing = follow(standing, input);
  return standing.phase === 'done';
}

function isEndableByChart(from: CallState): boolean {
  let state = from;
  for (const input of WAYS_OUT) {
    const stepped = step(state, input);
    if ('state' in stepped) state = stepped.state;
  }
  return phaseOf(state) === 'done';
}

/** Goes on from a play by a few inputs; those that the call refuses change nothing and are left out. */
function goOn({ state: from, inputs }: Play, draw: Chance): readonly Play[] {
  const plays: Play[] = [];
  let last: Play = { state: from, inputs };
  for (let added = 0; added < ADDED && phaseOf(last.state) !== 'done'; added += 1) {
    const input = anyInput(last.state, draw);
    const stepped = step(last.state, input);
    if ('refused' in stepped) continue;
    last = { state: stepped.state, inputs: [...last.inputs, input] };
    plays.push(last);
  }
  return plays;
}

function fuzz(scenario: Scenario, plays: number): readonly string[] {
  const draw = chance(20_261_121);
  const kept: Play[] = [{ state: startCall(scenario, 1), inputs: [] }];
  const faults = new Set<string>();
  for (let play = 0; play < plays; play += 1) {
    for (const reached of goOn(pick(kept, draw), draw)) {
      for (const fault of faultsOf(reached.state, play % BY_CHART_EVERY === 0))
        faults.add(`${fault} after ${JSON.stringify(reached.inputs)}`);
      const open = phaseOf(reached.state) !== 'done' && reached.inputs.length < DEEPEST;
      if (open) kept[kept.length < KEPT ? kept.length : draw(KEPT)] = reached;
    }
  }
  return [...faults];
}

describe('random plays', () => {
  it.each(SHIPPED.map((scenario) => [PLAYS, scenario.id, scenario] as const))(
    '%i of %s keep meters in range, one to five replies on offer, and a way out open',
    (plays, _, scenario) => {
      expect(fuzz(scenario, plays).slice(0, 5)).toEqual([]);
    },
    60_000,
  );
});
