import { describe, expect, it } from 'vitest';
import { type Act, LANGUAGES, MOODS } from '../vocabulary.ts';
import { type Limit, WARM } from './acts.ts';
import type { Circumstances, Customer } from './customer.ts';
import { isDue } from './limits.ts';
import { customer, points, type Said, say, where, worth, worthOf } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const stubborn = where({ traits: { stubborn: 'yes' } });
const hard = where({ traits: { stubborn: 'hard' } });
const jesting = where({ traits: { jest: true } });
const abusive = customer('boiling', { language: 'attacking' });
const lined: Said = { language: 'swearing', lined: true };

describe('4.4 Limits: which rung is due', () => {
  const due = (rung: Limit | 'end-fairly', said: Said, circumstances = where()) =>
    isDue(rung, customer('heated', said), circumstances);

  it('naming it is due at repeated swearing and at a personal attack', () => {
    expect(LANGUAGES.map((language) => due('name-swearing', { language, anger: 64.9 }))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
  it('naming it is due at a first word from anger 65 on (J-04)', () => {
    expect([64.9, 65].map((anger) => due('name-swearing', { language: 'exclaiming', anger }))).toEqual([
      false,
      true,
    ]);
  });
  it('a first word in jest may pass at any anger', () => {
    expect(due('name-swearing', { language: 'exclaiming', anger: 79 }, jesting)).toBe(false);
  });
  it('clean anger, however hot, earns no limit', () => {
    expect(due('name-swearing', { language: 'clean', anger: 79 })).toBe(false);
  });
  it('the line is due at repeated swearing and at a personal attack', () => {
    expect(LANGUAGES.map((language) => due('draw-line', { language }))).toEqual([false, false, true, true]);
  });
  it('the warning is due after the line, while the abuse goes on', () => {
    expect(due('warn', { language: 'swearing' })).toBe(false);
    expect(due('warn', lined)).toBe(true);
    expect(due('warn', { ...lined, language: 'exclaiming' })).toBe(false);
  });
  it('the pause is due after the warning, while the abuse goes on', () => {
    expect(due('end-fairly', lined)).toBe(false);
    expect(due('end-fairly', { ...lined, warned: true })).toBe(true);
    expect(due('end-fairly', { ...lined, warned: true, language: 'exclaiming' })).toBe(false);
  });
});

describe('4.4 Limits, X-19: a limit that nobody earned', () => {
  const costs = (act: Act) => MOODS.map((mood) => worthOf(act, customer(mood)));

  it('naming it', () => expect(costs('name-swearing')).toEqual([4, 6, 7, 8]));
  it('the line', () => expect(costs('draw-line')).toEqual([6, 10, 10, 12]));
  it('the warning', () => expect(costs('warn')).toEqual([10, 15, 15, 15]));
  it('is out of turn, changes no language and gives no composure', () => {
    const outcome = takeTurn(
      customer('prickly', { language: 'exclaiming', composure: 50 }),
      stubborn,
      say('draw-line'),
    );
    expect(outcome.limit).toBe('not-due');
    expect(outcome.traps).toEqual(['early-limit']);
    expect(outcome.customer).toMatchObject({ language: 'exclaiming', rung: 'none', lined: false });
    expect(outcome.customer.tally).toMatchObject({ limitsOutOfTurn: 1, limitsInOrder: 0 });
    expect(points(outcome, 'composure', { rule: 'own-limit' })).toBe(0);
  });
  it('a warning before the line is out of turn though the abuse is there (C-27)', () => {
    expect(worthOf('warn', abusive)).toBe(15);
  });
});

describe('FI-55, C-26: a limit needs warmth in the same line', () => {
  it.each(WARM)('%s keeps it whole', (act) => {
    expect(worth(takeTurn(abusive, where(), say([act, 'draw-line'])), 'draw-line')).toBe(-12);
  });
  it('the order in the line does not matter', () => {
    expect(worth(takeTurn(abusive, where(), say(['draw-line', 'ally'])), 'draw-line')).toBe(-12);
  });
  it.each([[[]], [['mirror']], [['apologise']]] as const)(
    'without, only half of it is taken in: %j',
    (acts) => {
      expect(worth(takeTurn(abusive, where(), say([...acts, 'draw-line'])), 'draw-line')).toBe(-6);
    },
  );
  it('a limit out of turn is not made better by warmth', () => {
    expect(worth(takeTurn(customer('heated'), where(), say(['ally', 'draw-line'])), 'draw-line')).toBe(10);
  });
});

describe('T-37 to T-39: what a limit sets', () => {
  const set = (act: Limit, said: Said, circumstances: Circumstances = where()) => {
    const outcome = takeTurn(
      customer('heated', { composure: 50, ...said }),
      circumstances,
      say(['ally', act]),
    );
    const { language, rung } = outcome.customer;
    return [language, rung, points(outcome, 'composure', { rule: 'own-limit' }), outcome.limit];
  };

  it('naming it lowers the language by one', () => {
    expect(set('name-swearing', { language: 'attacking' })).toEqual(['swearing', 'named', 0, 'worked']);
    expect(set('name-swearing', { language: 'exclaiming' })).toEqual(['clean', 'named', 0, 'worked']);
  });
  it('the line lowers it by two and gives 6 composure', () => {
    expect(set('draw-line', { language: 'attacking' })).toEqual(['exclaiming', 'lined', 6, 'worked']);
    expect(set('draw-line', { language: 'swearing' })).toEqual(['clean', 'lined', 6, 'worked']);
  });
  it('the warning ends it and gives 6 composure', () => {
    expect(set('warn', { ...lined, language: 'attacking' })).toEqual(['clean', 'warned', 6, 'worked']);
  });
  it('the line is not yet the warning, and drawn again it takes no warning back', () => {
    const drawn = (said: Said) =>
      takeTurn(customer('heated', { language: 'attacking', ...said }), hard, say('draw-line'));
    expect(drawn({}).customer).toMatchObject({ lined: true, warned: false });
    expect(drawn({ lined: true, warned: true }).customer).toMatchObject({ lined: true, warned: true });
  });
  it('a stubborn customer ignores naming and line, and hears the warning (J-21)', () => {
    expect(set('name-swearing', { language: 'attacking' }, stubborn)).toEqual([
      'attacking',
      'named',
      0,
      'ignored',
    ]);
    expect(set('draw-line', { language: 'attacking' }, stubborn)).toEqual([
      'attacking',
      'lined',
      6,
      'ignored',
    ]);
    expect(set('warn', { ...lined, language: 'attacking' }, stubborn)).toEqual([
      'clean',
      'warned',
      6,
      'worked',
    ]);
  });
  it('a hard customer ignores the warning too', () => {
    expect(set('warn', { ...lined, language: 'attacking' }, hard)).toEqual([
      'attacking',
      'warned',
      6,
      'ignored',
    ]);
  });
  it('what is ignored calms nobody', () => {
    expect(worth(takeTurn(abusive, stubborn, say(['ally', 'draw-line'])), 'draw-line')).toBe(0);
    expect(worth(takeTurn({ ...abusive, lined: true }, hard, say(['ally', 'warn'])), 'warn')).toBe(0);
  });
  it('a lower rung set again takes nothing of a higher one back', () => {
    expect(set('name-swearing', { ...lined, rung: 'lined' }, hard)[1]).toBe('lined');
    expect(set('draw-line', { ...lined, warned: true, rung: 'warned' }, hard)[1]).toBe('warned');
  });
});

describe('T-36, X-18: letting it pass', () => {
  it('is right for a first word: nothing happens (FI-51)', () => {
    const outcome = takeTurn(customer('heated', { language: 'exclaiming' }), where(), say('let-pass'));
    expect(outcome.customer).toMatchObject({ language: 'exclaiming', rung: 'passed' });
    expect([worth(outcome, 'let-pass'), outcome.traps]).toEqual([0, []]);
  });
  it('at repeated swearing costs 5 anger and 6 composure, and it gets worse', () => {
    const outcome = takeTurn(customer('heated', { language: 'swearing' }), where(), say('let-pass'));
    expect([
      points(outcome, 'anger', { rule: 'abuse-passed-over' }),
      points(outcome, 'composure', { rule: 'abuse-passed-over' }),
    ]).toEqual([5, -6]);
    expect([outcome.customer.language, outcome.traps]).toEqual(['attacking', ['endure-abuse']]);
  });
  it('after the line is counted against the agent (FI-94)', () => {
    const passed = (said: Said) =>
      takeTurn(customer('heated', said), where(), say('let-pass')).customer.tally.passedAfterLine;
    expect([passed({ language: 'swearing' }), passed(lined)]).toEqual([0, 1]);
  });
});

describe('T-40, X-20: ending the call', () => {
  it('after an ignored warning is the last rung: fair, and it angers nobody', () => {
    const warned = customer('boiling', { ...lined, warned: true });
    const outcome = takeTurn(warned, hard, say('end-fairly'));
    expect(outcome.customer).toMatchObject({ rung: 'ended', tally: { hungUp: false, limitsInOrder: 1 } });
    expect([worth(outcome, 'end-fairly'), outcome.traps]).toEqual([0, []]);
  });
  it('without a warning is hanging up: 20 in every mood', () => {
    expect(MOODS.map((mood) => worthOf('end-fairly', customer(mood)))).toEqual([20, 20, 20, 20]);
    const outcome = takeTurn(customer('boiling', lined), hard, say('end-fairly'));
    expect(outcome.customer).toMatchObject({ rung: 'none', tally: { hungUp: true } });
    expect(outcome.traps).toEqual(['hang-up']);
  });
  it('hanging up is just that, ladder or not', () => {
    const outcome = takeTurn(customer('heated'), where(), say('hang-up'));
    expect([worth(outcome, 'hang-up'), outcome.customer.tally.hungUp]).toEqual([20, true]);
  });
  it('a hard customer is led up the whole ladder, rung by rung', () => {
    const rungs: string[] = [];
    let now: Customer = abusive;
    for (const act of ['name-swearing', 'draw-line', 'warn', 'end-fairly'] as const) {
      now = takeTurn(now, hard, say(['ally', act])).customer;
      rungs.push(now.rung);
    }
    expect(rungs).toEqual(['named', 'lined', 'warned', 'ended']);
    // At a personal attack naming is no rung of its own (J-04), so three of the four are in order.
    expect(now.tally).toMatchObject({ limitsInOrder: 3, limitsOutOfTurn: 0 });
  });
});
