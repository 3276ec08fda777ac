import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMIT_RUNGS } from '../../chart/input.ts';
import { moveOfLimit, moveOfReply, TOOL_MOVES } from '../../chart/moves.ts';
import { SHIPPED } from '../../chart/test-scenarios.ts';
import type { Circumstances, Customer, Move } from '../../customer/customer.ts';
import { FULL } from '../../customer/tenths.ts';
import { anyCircumstances, anyCustomer, anyMove } from '../../customer/test-arbitraries.ts';
import { customer, say, where } from '../../customer/test-customer.ts';
import { takeTurn } from '../../customer/turn.ts';
import { type Act, MOODS } from '../../vocabulary.ts';
import { calmer, calmestTurn, hottestTurn } from './calmest-turn.ts';

const angerAfter = (one: Customer, circumstances: Circumstances, move: Move): number =>
  takeTurn(one, circumstances, move).customer.anger;

/** Whoever believes in rank is of that kind, and a reply holds a handful of acts. */
const anyTurn = fc.tuple(anyCustomer, anyCircumstances, anyMove).map(([one, circumstances, move]) => ({
  one: { ...one, believesInRank: one.believesInRank && circumstances.traits.rank },
  circumstances,
  move: { ...move, acts: move.acts.slice(0, 4) },
}));

const runs = { numRuns: 1200, seed: 20_261_121 };

describe('the calmest turn a move allows', () => {
  it('is never beaten by a turn that is taken', () => {
    fc.assert(
      fc.property(anyTurn, ({ one, circumstances, move }) => {
        const least = one.anger + calmestTurn(move, circumstances)[one.mood];
        expect(angerAfter(one, circumstances, move)).toBeGreaterThanOrEqual(Math.min(FULL, least));
      }),
      runs,
    );
  });

  it.each<readonly [string, readonly Act[], Customer]>([
    ['a question and a limit, to somebody who swears and is unclear', ['open-question', 'warn'], swearing()],
    ['a limit and passing over, while it is only exclaiming', ['let-pass', 'name-swearing'], exclaiming()],
    [
      'empathy after a mirror now and a validation before',
      ['mirror', 'empathise'],
      customer('prickly', { used: { validate: 1 }, heard: true }),
    ],
  ])('knows %s', (_, acts, one) => {
    const move = say(acts);
    const least = one.anger + calmestTurn(move, where())[one.mood];
    expect(angerAfter(one, where(), move)).toBeGreaterThanOrEqual(least);
  });

  it('knows an explanation in the wrong style that nobody listens to', () => {
    const styled = where({ traits: { style: 'steps' } });
    const one = customer('settled', { anger: 25 });
    const move = say('guide', { style: 'show-me' });
    const least = one.anger + calmestTurn(move, styled).settled;
    expect(angerAfter(one, styled, move)).toBeGreaterThanOrEqual(least);
  });

  it('is reached by somebody who takes it as well as anybody could', () => {
    for (const mood of MOODS) {
      const used = { mirror: 1 };
      const one = customer(mood, { anger: 60, heard: true, clear: true, offered: true, used });
      const move = say(['validate', 'present']);
      expect(angerAfter(one, where(), move) - one.anger).toBe(calmestTurn(move, where())[mood]);
    }
  });

  it('of two moves together is the calmer one, mood by mood', () => {
    const a = { settled: -1, prickly: -20, heated: 5, boiling: 0 };
    const b = { settled: -2, prickly: -10, heated: -5, boiling: 0 };
    expect(calmer(a, b)).toEqual({ settled: -2, prickly: -20, heated: -5, boiling: 0 });
  });
});

function swearing(): Customer {
  return customer('heated', { language: 'swearing', lined: true, heard: true });
}

function exclaiming(): Customer {
  return customer('heated', { anger: 70, language: 'exclaiming', heard: true });
}

describe('the hottest turn a move allows', () => {
  it('is never beaten by a turn that is taken', () => {
    fc.assert(
      fc.property(anyTurn, ({ one, circumstances, move }) => {
        const most = one.anger + hottestTurn(move, circumstances);
        expect(angerAfter(one, circumstances, move)).toBeLessThanOrEqual(most);
      }),
      runs,
    );
  });

  it('is reached by a phrase that has been heard too often', () => {
    const one = customer('boiling', { used: { validate: 3 }, composure: 0 });
    const tired = angerAfter(one, where(), say('validate')) - one.anger;
    expect(hottestTurn(say('validate'), where())).toBe(tired);
  });
});

describe('every reply and tool that ships', () => {
  const any = fc.tuple(fc.constantFrom(...SHIPPED), anyCustomer, fc.nat(), fc.nat(3));
  it('stays between the two', () => {
    fc.assert(
      fc.property(any, ([scenario, drawn, which, urgency]) => {
        const { traits, channel, industry } = scenario;
        const circumstances = { ...where({ channel, industry, urgency }), traits };
        const known = { styleRead: traits.style, approvals: { pending: null, granted: [] } };
        const moves = [
          ...Object.values(scenario.replies).map((reply) => moveOfReply(reply, known, { scenario })),
          ...Object.values(TOOL_MOVES),
          ...LIMIT_RUNGS.map(moveOfLimit),
        ];
        const move = moves[which % moves.length] as Move;
        const one = { ...drawn, believesInRank: drawn.believesInRank && traits.rank };
        const after = angerAfter(one, circumstances, move);
        const least = one.anger + calmestTurn(move, circumstances)[one.mood];
        expect(after).toBeGreaterThanOrEqual(Math.min(FULL, least));
        expect(after).toBeLessThanOrEqual(one.anger + hottestTurn(move, circumstances));
      }),
      runs,
    );
  });
});
