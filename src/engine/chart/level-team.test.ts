/** FI-72, J-16: where all know the same, nobody has an answer that the others have not; authority is another matter. */
import { describe, expect, it } from 'vitest';
import { handoversAt } from '../scenario/handovers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { startCall, step } from './call.ts';
import { type CallState, contextOf, phaseOf, placeOf, standingOf } from './call-state.ts';
import type { Input } from './input.ts';
import { fadedReply, offeredReplies } from './offer.ts';
import { SHIPPED } from './test-scenarios.ts';

function after(state: CallState, input: Input): CallState {
  const stepped = step(state, input);
  if ('refused' in stepped) throw new Error(stepped.refused);
  return stepped.state;
}

/** The standings of a talk that is answered from the top of what is offered. */
function talkOf(scenario: Scenario, seed: number): readonly CallState[] {
  const states: CallState[] = [];
  let state = after(startCall(scenario, seed), { type: 'pick-up' });
  for (let turn = 0; phaseOf(state) === 'live' && turn < 15; turn += 1) {
    states.push(state);
    const faded = fadedReply(standingOf(state));
    const reply = offeredReplies(state).find(({ id }) => id !== faded);
    if (!reply) return states;
    state = after(state, { type: 'reply', id: reply.id });
  }
  return states;
}

const lineOf = (state: CallState): string => {
  const place = placeOf(state);
  return 'line' in place ? place.line : '';
};

const level = (state: CallState): boolean => handoversAt(state.scenario, lineOf(state)).length === 0;

describe.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))(
  'a level team in %s',
  (_, scenario) => {
    const states = [1, 2].flatMap((seed) => talkOf(scenario, seed)).filter(level);

    it('gains no choice by handing on: the talk stays where it is, and only the customer has changed', () => {
      expect(states.length).toBeGreaterThan(0);
      for (const state of states) {
        const now = after(state, { type: 'transfer', how: 'cold' });
        expect(lineOf(now)).toBe(lineOf(state));
        expect(contextOf(now).handed).toBe(contextOf(state).handed);
        const gained = offeredReplies(now).filter(
          ({ id }) => !offeredReplies(state).some((one) => one.id === id),
        );
        // What opens is an answer to how they are now, as after any other answer that left them so.
        for (const { when } of gained) expect(Object.keys(when ?? {})).not.toContain('handed');
      }
    });
  },
);
