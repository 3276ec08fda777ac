import { describe, expect, it } from 'vitest';
import { startCall, step } from '../chart/call.ts';
import { canonicalState, contextOf } from '../chart/call-state.ts';
import type { Input } from '../chart/input.ts';
import { anyInput, chance } from '../chart/test-random-play.ts';
import { SHIPPED } from '../chart/test-scenarios.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { FORM_SCENARIOS } from '../scenario/test-forms.ts';
import { type Log, makeLog } from './log.ts';
import { openLog } from './open-log.ts';
import { parseLog } from './parse-log.ts';
import { customerAfter, replay } from './replay.ts';

const log = (scenario: Scenario, inputs: readonly Input[], seed = 1): Log => ({
  ...openLog(scenario, { seed, locale: 'en' }),
  inputs: inputs.map((input, place) => ({ at: place * 100, input })),
});

describe.each([...SHIPPED, ...FORM_SCENARIOS].map((scenario) => [scenario.id, scenario] as const))(
  'a replay of %s',
  (_, scenario) => {
    const pickUp: Input = { type: 'pick-up' };

    it('is the call that was played, step for step, after the log was written and read', () => {
      for (let seed = 0; seed < 60; seed += 1) {
        const draw = chance(seed);
        let state = startCall(scenario, seed);
        const inputs: Input[] = [];
        const states: string[] = [];
        for (let turn = 0; turn < 20; turn += 1) {
          const input = anyInput(state, draw);
          const stepped = step(state, input);
          if ('refused' in stepped) continue;
          state = stepped.state;
          inputs.push(input);
          states.push(canonicalState(state));
        }
        const read = parseLog(makeLog(log(scenario, inputs, seed)));
        const result = read.ok ? replay(scenario, read.log) : null;
        if (!result?.ok) throw new Error(JSON.stringify(result));
        expect(result.replay.turns.map(({ after }) => canonicalState(after))).toEqual(states);
        expect(canonicalState(result.replay.state)).toBe(canonicalState(state));
      }
    });

    it('of another scenario is told', () => {
      const other = { ...log(scenario, []), scenario: 'somewhere-else' };
      expect(replay(scenario, other)).toEqual({ ok: false, code: 'other-scenario' });
    });
    it('of another edition of the scenario is told', () => {
      const edited = { ...scenario, par: scenario.par + 1 };
      expect(replay(edited, log(scenario, [pickUp]))).toEqual({ ok: false, code: 'digest-mismatch' });
    });
    it('stops at an input that the call refuses, and says which and why', () => {
      expect(replay(scenario, log(scenario, [pickUp, pickUp]))).toEqual({
        ok: false,
        code: 'refused-input',
        index: 1,
        refusal: 'not-in-this-phase',
      });
    });
    it('of an empty log is the briefing', () => {
      const result = replay(scenario, log(scenario, []));
      expect(result.ok && result.replay.turns).toEqual([]);
      expect(result.ok && canonicalState(result.replay.state)).toBe(canonicalState(startCall(scenario, 1)));
    });
    it('begins with what the log says was carried over', () => {
      const carried = { composure: 405, kindness: true };
      const [alone, later] = [null, carried].map((each) =>
        replay(scenario, { ...log(scenario, []), carried: each }),
      );
      if (!alone?.ok || !later?.ok) throw new Error('refused');
      const customers = [alone, later].map(({ replay: { start } }) => contextOf(start).customer);
      expect(customers.map(({ composure }) => composure)).toEqual([800, 405]);
      expect((customers[0]?.anger ?? 0) - (customers[1]?.anger ?? 0)).toBe(50);
    });
    it('begins with the composure that is asked for', () => {
      const result = replay(scenario, log(scenario, [pickUp, { type: 'hold' }]), { composure: 40 });
      if (!result.ok) throw new Error(result.code);
      expect(contextOf(result.replay.start).customer.composure).toBe(400);
      expect(result.replay.turns.map(customerAfter).map(({ tally }) => tally.turns)).toEqual([0, 1]);
    });
  },
);
