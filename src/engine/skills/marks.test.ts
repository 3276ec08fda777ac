import { describe, expect, it } from 'vitest';
import { ALL_PLANS } from '../analysis/test-plans.ts';
import type { CallOptions } from '../chart/call.ts';
import { drill, replayed } from '../chart/test-call.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Marks, markTurns } from './marks.ts';
import { playCall } from './play-call.ts';
import { SKILLS, type Skill } from './skill.ts';

const RAGE = { anger: 70, trust: 60, urgency: 0, language: 2, waited: 0 } as const;

/** What the words of a call, after picking up, said about a skill. */
const marks = (skill: Skill, scenario: Scenario, words: readonly string[], options?: CallOptions): Marks =>
  markTurns(replayed(scenario, ['pick-up', ...words], options).turns)[skill];

describe('a decision', () => {
  const scenario = drill({ feel: ['validate'], ask: ['open-question'], pass: ['vague'] });
  it('that used the skill counts in full', () =>
    expect(marks('valuing', scenario, ['=feel'])).toEqual({ sum: 100, decisions: 1 }));
  it('that did something less good without harm counts by half for what was on offer', () =>
    expect(marks('valuing', scenario, ['hold'])).toEqual({ sum: 50, decisions: 1 }));
  it('that did something as good says nothing about what else was on offer', () => {
    const both = drill({ feel: ['validate'], side: ['ally'], ask: ['open-question'] });
    expect(marks('valuing', both, ['=side']).decisions).toBe(0);
    expect(marks('inquiring', both, ['=feel']).decisions).toBe(0);
  });
  it('that passed them on with all they had said is not held against what could have been said', () =>
    expect(marks('inquiring', scenario, ['transfer warm']).decisions).toBe(0));
  it('in which nothing was asked counts by half where asking would have cleared it up', () =>
    expect(marks('inquiring', scenario, ['hold'])).toEqual({ sum: 50, decisions: 1 }));
  it('in which a phrase was worn out counts in full for what else was said with it', () => {
    const worn = drill({ again: ['ally'], mixed: ['ally', 'open-question'] });
    const words = ['=again', '=again', '=mixed'];
    expect(marks('inquiring', worn, words)).toEqual({ sum: 200, decisions: 3 });
    expect(marks('easing', worn, words)).toEqual({ sum: 200, decisions: 3 });
  });
  it('in which a trap sprang counts nothing for what was on offer', () =>
    expect(marks('valuing', scenario, ['=pass'])).toEqual({ sum: 0, decisions: 1 }));
  it('says nothing about a skill of which no technique was on offer', () =>
    expect(marks('agreeing', scenario, ['=feel', '=pass'])).toEqual({ sum: 0, decisions: 0 }));
  it('says nothing about a skill that would have come too early', () => {
    const early = drill({ feel: ['validate'], offer: ['present'] });
    expect(marks('agreeing', early, ['=feel']).decisions).toBe(0);
    expect(marks('agreeing', early, ['=offer'])).toEqual({ sum: 0, decisions: 1 });
  });
  it('says nothing about what only a trap held', () => {
    const tempting = drill({ ask: ['open-question'], bait: { acts: ['validate'], trap: 'set-phrase' } });
    expect(marks('valuing', tempting, ['=ask']).decisions).toBe(0);
  });
});

describe('limits', () => {
  const calm = drill({ feel: ['validate'] });
  const rage = drill({ feel: ['validate'] }, { start: RAGE });
  it('that are not due are not missed', () => expect(marks('limits', calm, ['=feel']).decisions).toBe(0));
  it('that are not due and set all the same count nothing', () =>
    expect(marks('limits', calm, ['limit line'])).toEqual({ sum: 0, decisions: 1 }));
  it('that are due and set count in full', () =>
    expect(marks('limits', rage, ['limit line'])).toEqual({ sum: 100, decisions: 1 }));
  it('that are due and missing are seen', () =>
    expect(marks('limits', rage, ['=feel'])).toEqual({ sum: 50, decisions: 1 }));
  it('that are due and passed over count nothing', () =>
    expect(marks('limits', rage, ['limit pass'])).toEqual({ sum: 0, decisions: 1 }));
});

describe('composure', () => {
  const replies = { feel: ['validate'], snap: { acts: ['validate'], tone: 'sharp' } } as const;
  const scenario = drill(replies);
  const heated = drill(replies, { start: { ...scenario.start, anger: 70 } });
  const swearing = drill(replies, { start: { ...scenario.start, language: 2 } });
  it('is not tested by a talk in which nothing pulls at it', () => {
    expect(marks('composed', scenario, ['=feel', 'hold']).decisions).toBe(0);
    expect(marks('composed', scenario, ['breathe breath', '=feel']).decisions).toBe(0);
  });
  it('is there as long as nobody loses it to a heated customer, or to one who swears', () => {
    expect(marks('composed', heated, ['=feel'])).toEqual({ sum: 100, decisions: 1 });
    expect(marks('composed', swearing, ['=feel'])).toEqual({ sum: 100, decisions: 1 });
  });
  it('is lost by a sharp word, wherever it falls', () => {
    expect(marks('composed', heated, ['=snap'])).toEqual({ sum: 0, decisions: 1 });
    expect(marks('composed', scenario, ['=snap'])).toEqual({ sum: 0, decisions: 1 });
  });
  it('is not judged by a free tool itself', () =>
    expect(marks('composed', heated, ['breathe breath']).decisions).toBe(0));
  it('that is short asks for a breath or the phrase book', () => {
    const short = { composure: 50 };
    expect(marks('composed', scenario, ['=feel'], short)).toEqual({ sum: 50, decisions: 1 });
    expect(marks('composed', scenario, ['breathe breath', '=feel'], short)).toEqual({
      sum: 100,
      decisions: 1,
    });
    expect(marks('composed', scenario, ['phrase-book', '=feel'], short)).toEqual({ sum: 100, decisions: 1 });
  });
  it('that is short says nothing any more once everything is used up', () => {
    const words = ['breathe breath', 'breathe breath', 'phrase-book', 'phrase-book', 'hold', 'hold'];
    expect(marks('composed', scenario, words, { composure: 10 })).toEqual({ sum: 100, decisions: 1 });
  });
});

describe('a call', () => {
  const [first] = ALL_PLANS;
  if (!first) throw new Error('no plans');
  const { scenario, log } = first;

  const best = ALL_PLANS.filter(({ name }) => name.includes('best'));
  it.each(best.map((plan) => [plan.name, plan] as const))(
    '%s leaves every skill it asks for high',
    (_, plan) => {
      const played = playCall(plan.scenario, { log: plan.log, branchedFrom: null, branch: false });
      for (const skill of SKILLS) {
        const { sum, decisions } = played?.marks[skill] ?? { sum: 0, decisions: 0 };
        expect(sum).toBeGreaterThanOrEqual(75 * decisions);
      }
    },
  );

  it('of another edition of its scenario does not play', () => {
    const edited = { ...scenario, par: scenario.par + 1 };
    expect(playCall(edited, { log, branchedFrom: null, branch: false })).toBeNull();
  });

  it('that went on from another counts only what was decided anew', () => {
    const whole = playCall(scenario, { log, branchedFrom: null, branch: false });
    const half = { ...log, inputs: log.inputs.slice(0, 6) };
    const begun = playCall(scenario, { log: half, branchedFrom: null, branch: false });
    const branch = playCall(scenario, { log, branchedFrom: half, branch: true });
    expect(begun?.marks.valuing.decisions).toBeGreaterThan(0);
    for (const skill of SKILLS)
      expect((begun?.marks[skill].sum ?? 0) + (branch?.marks[skill].sum ?? 0)).toBe(whole?.marks[skill].sum);
  });
});
