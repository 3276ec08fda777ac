import { describe, expect, it } from 'vitest';
import { startCall } from '../../chart/call.ts';
import { standingOf } from '../../chart/call-state.ts';
import type { Standing } from '../../chart/standing.ts';
import { drill, input, line } from '../../chart/test-call.ts';
import { NO_TRAITS } from '../../customer/customer.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { sheetOf } from '../../score/make-sheet.ts';
import { playOn } from '../search/test-brute-force.ts';
import { talk } from '../search/test-small-calls.ts';
import { makeBound } from './bound.ts';

const start = (scenario: Scenario): Standing => standingOf(startCall(scenario, 1, { composure: 100 }));
const highAt = (standing: Standing, horizon = 12): number => makeBound(standing, horizon)(standing).high;
const come = (scenario: Scenario, ...words: readonly string[]): Standing =>
  playOn(start(scenario), words.map(input));

describe('the most a call can come to', () => {
  it('is what it came to, once it is over', () => {
    const over = come(talk(), 'pick-up', '=argue');
    expect(highAt(over)).toBe(sheetOf(over).total);
  });

  it('is a hundred for a call that has all before it, and loses the goal that was not chosen', () => {
    expect(highAt(start(talk()))).toBe(1000);
    expect(highAt(come(talk(), 'pick-up'))).toBe(970);
    expect(highAt(come(talk(), 'goal theirs', 'pick-up'))).toBe(1000);
  });

  it('is the ceiling of those who were hung up on, also if they ring again and are left waiting', () => {
    expect(highAt(come(talk(), 'pick-up', 'end'))).toBe(350);
    expect(highAt(come(talk(), 'pick-up', 'end', 'call-back'))).toBe(350);
  });

  it('counts the trust that can be won before an agreement that needs it', () => {
    const scenario = talk({ start: { anger: 40, trust: 25, urgency: 0, language: 0, waited: 0 } });
    const { see } = scenario.replies;
    if (!see) throw new Error('no see');
    const acting = {
      ...scenario,
      replies: { ...scenario.replies, see: { ...see, acts: ['mirror', 'act-now'] as const } },
    };
    const words = ['goal theirs', 'pick-up', '=see', '=hope', '=two', '=deal', '=back', 'follow-up sent'];
    const total = sheetOf(come(acting, ...words)).total;
    expect(total).toBeGreaterThan(900);
    for (const [index] of words.entries())
      expect(highAt(come(acting, ...words.slice(0, index)))).toBeGreaterThanOrEqual(total);
    const { limits } = start(scenario).circumstances.numbers.rubric;
    expect(highAt(start(scenario))).toBeLessThanOrEqual(1000 + limits.outOfTurn * 10);
  });

  it('counts the relief of a promise that is met early', () => {
    const OUT = [{ to: 'well', when: null }];
    const scenario = drill(
      {
        deal: {
          acts: ['mirror', 'ask-hope', 'options', 'agree', 'check-back'],
          promises: 'by-five',
          routes: OUT,
        },
      },
      {
        start: { anger: 32, trust: 30, urgency: 0, language: 0, waited: 0 },
        lines: { opening: line('opening', ['deal']) },
      },
    );
    const words = ['goal theirs', 'pick-up', '=deal', 'follow-up sent'];
    const end = come(scenario, ...words);
    expect(end.phase).toBe('done');
    for (const [index] of words.entries())
      expect(highAt(come(scenario, ...words.slice(0, index)))).toBeGreaterThanOrEqual(sheetOf(end).total);
    const { deal } = scenario.replies;
    if (!deal) throw new Error('no deal');
    const unpromised = { ...scenario, replies: { deal: { ...deal, promises: null } } };
    expect(highAt(start(scenario))).toBeGreaterThan(highAt(start(unpromised)));
  });

  it('knows that a promise that cannot be met is broken', () => {
    const scenario = talk();
    const { deal } = scenario.replies;
    if (!deal) throw new Error('no deal');
    const rash = { ...scenario, replies: { ...scenario.replies, deal: { ...deal, promises: 'impossible' } } };
    const words = ['goal theirs', 'pick-up', '=see', '=hope', '=two'];
    expect(highAt(come(rash, ...words, '=deal'))).toBeLessThanOrEqual(600);
  });

  describe('the long way round, where nothing else leads out', () => {
    const parted = { id: 'parted', result: 'parting' } as const;
    const stuck = talk({
      opening: 'opening',
      callBack: 'told',
      traits: { ...NO_TRAITS, stubborn: 'hard' },
      start: { anger: 85, trust: 90, urgency: 2, language: 1, waited: 0 },
      end: [
        { to: 'well', when: { agreed: true } },
        { to: 'parted', when: null },
      ],
      endings: { ...talk().endings, parted },
      lines: { ...talk().lines, opening: line('opening', ['loop']) },
    });
    const PROVOKED = ['goal theirs', 'pick-up', 'silence', 'limit line', 'limit warn', 'end'];

    const isBounded = (scenario: Scenario, words: readonly string[]): void => {
      const { total } = sheetOf(come(scenario, ...words));
      expect(come(scenario, ...words).phase).toBe('done');
      expect(total).toBeGreaterThan(350);
      for (const [index] of words.entries())
        expect(highAt(come(scenario, ...words.slice(0, index)))).toBeGreaterThanOrEqual(total);
    };

    it('counts a call taken up again after a fair pause', () => {
      isBounded(stuck, [
        ...PROVOKED,
        'call-back',
        '=see',
        'listen',
        '=hope',
        '=two',
        '=deal',
        '=back',
        'follow-up sent',
      ]);
    });

    it('counts a call that is left paused, as the ending it comes to', () => {
      isBounded({ ...stuck, callBack: null }, [...PROVOKED, 'end']);
    });
  });
});
