import { describe, expect, it } from 'vitest';
import { drill, replayed } from '../../engine/chart/test-call.ts';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import type { Change } from '../../engine/customer/change.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import { talkTurns } from './turns.ts';
import { whyOf } from './why.ts';

const REPLIES = {
  hear: ['mirror'],
  snap: ['snap'],
  offer: ['present'],
  dream: ['over-promise'],
  bye: { acts: ['listen'], routes: [{ to: 'badly', when: null }] },
} as const;
const START: Scenario['start'] = { anger: 62, trust: 60, urgency: 0, language: 0, waited: 0 };

/** Why the last of these turns went as it did. */
function lastWhy(words: readonly string[], start: Partial<Scenario['start']> = {}) {
  const scenario = drill(REPLIES, { start: { ...START, ...start } });
  const [turn] = talkTurns(makeDebrief(replayed(scenario, ['pick-up', ...words]))).slice(-1);
  return turn && whyOf(turn.turn);
}

describe('the sentence why', () => {
  it('names the technique that helped, and the mood it met', () =>
    expect(lastWhy(['=hear'])).toEqual({
      lead: { tone: 'helped', act: 'mirror' },
      reason: 'why.helped.heated',
    }));
  it('names what cost most', () =>
    expect(lastWhy(['=snap'], { anger: 45 })).toEqual({
      lead: { tone: 'cost', act: 'snap' },
      reason: 'why.cost.prickly',
    }));
  it('tells the rule where another rule than the mood decided', () =>
    expect(lastWhy(['=offer'])).toEqual({
      lead: { tone: 'cost', act: 'present' },
      reason: 'rules.offer-before-heard',
    }));
  it('tells what nobody said, too', () =>
    expect(lastWhy(['=hear', '=hear', '=hear'], { urgency: 4 })).toEqual({
      lead: null,
      reason: 'rules.clock',
    }));
  it('does not praise a trap that soothes', () => {
    const words = ['=hear', '=hear', '=dream'];
    expect(lastWhy(words, { anger: 90 })?.lead?.tone).toBe('cost');
    const change: Change = { meter: 'anger', rule: 'base', technique: 'over-promise', delta: -90 };
    const debrief = makeDebrief(replayed(drill(REPLIES), ['pick-up', '=hear', '=bye']));
    const [turn] = talkTurns(debrief);
    expect(turn && whyOf({ ...turn.turn, changes: [change] })).toEqual({
      lead: { tone: 'soothed', act: 'over-promise' },
      reason: null,
    });
  });
  it('is there for every turn that moved something, and for no other', () => {
    for (const shipped of SHIPPED) {
      const silence = shipped.silence === null ? [] : ['silence'];
      const debrief = makeDebrief(replayed(shipped, ['pick-up', 'listen', 'hold', ...silence, 'end', 'end']));
      for (const { turn } of talkTurns(debrief))
        expect(whyOf(turn) === null, turn.input.type).toBe(turn.changes.length === 0);
    }
  });
});
