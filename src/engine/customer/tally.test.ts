import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../vocabulary.ts';
import type { Customer } from './customer.ts';
import { anyCircumstances, anyCustomer, anyMove } from './test-arbitraries.ts';
import { customer, led, promise, type Said, say, where } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const done = (acts: Parameters<typeof say>[0], said: Said = {}) => {
  const { steps } = takeTurn(customer('prickly', said), where(), say(acts, { promise: promise() })).customer
    .tally;
  return STEPS.filter((step) => steps[step]);
};

describe('R-1: the steps are ticked as they are taken', () => {
  it('Acknowledge when they feel heard', () => {
    expect(done('mirror')).toEqual(['acknowledge']);
    expect(done('mirror', { peak: 'boiling' })).toEqual([]);
  });
  it('Clarify when the concern is clear', () => expect(done('open-question')).toEqual(['clarify']));
  it('Present when something is agreed with a time', () => {
    expect(done('present', { heard: true, clear: true })).toEqual([]);
    expect(done('agree', { heard: true, clear: true, offered: true })).toEqual(['present']);
  });
  it('Check when the agent checks back after agreement', () => {
    expect(done('check-back', led)).toEqual(['check']);
    expect(done('check-back', { ...led, agreed: false })).toEqual([]);
  });
});

describe('what the rubric counts', () => {
  const count = (acts: Parameters<typeof say>[0], said: Said = {}) =>
    takeTurn(customer('heated', said), where(), say(acts)).customer;

  it('anger after every turn, for the average (LV-01)', () => {
    const once = count('validate');
    const { tally, anger } = takeTurn(once, where(), say('argue')).customer;
    expect([tally.readings, tally.angerSum]).toEqual([2, once.anger + anger]);
  });
  it('the lowest composure', () => {
    expect(count([], { composure: 50 }).tally.lowestComposure).toBe(480);
  });
  it('abuse that was heard, though it stopped in the same turn', () => {
    const stopped = count(['ally', 'draw-line'], { language: 'swearing' });
    expect([stopped.language, stopped.tally.abused]).toEqual(['clean', true]);
  });
  it('abuse that began in this turn', () => {
    expect(count('snap', { anger: 75, language: 'exclaiming' }).tally.abused).toBe(true);
  });
  it('no abuse where there was only a first word', () => {
    expect(count([], { language: 'exclaiming' }).tally.abused).toBe(false);
  });
  it('an insult as the last word, until something else is said (X-05)', () => {
    const insulted = count('snap');
    expect([
      insulted.tally.snappedLast,
      takeTurn(insulted, where(), say('apologise')).customer.tally.snappedLast,
    ]).toEqual([true, false]);
  });
  it('what was given beyond the parameters, for good (X-10)', () => {
    const given = takeTurn(customer('settled', led), where(), say('present', { beyond: true }));
    expect([given.customer.tally.beyond, given.traps]).toEqual([true, ['beyond-parameters']]);
    expect(takeTurn(given.customer, where(), say('listen')).customer.tally.beyond).toBe(true);
  });
});

describe('what is set stays set for the round', () => {
  const FLAGS = [
    'clear',
    'offered',
    'agreed',
    'choice',
    'checked',
    'acting',
    'owned',
    'concern',
    'lined',
    'warned',
  ] as const;
  const COUNTED = ['abused', 'beyond', 'prevented', 'hungUp'] as const;

  const setIn = ({ tally, ...rest }: Customer): readonly string[] => [
    ...FLAGS.filter((flag) => rest[flag]),
    ...COUNTED.filter((fact) => tally[fact]),
    ...STEPS.filter((step) => tally.steps[step]),
  ];

  it('whatever is said next', () => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, anyMove, (before, at, move) => {
        const { customer: after } = takeTurn(before, at, move);
        expect(setIn(after)).toEqual(expect.arrayContaining([...setIn(before)]));
      }),
      { numRuns: 1000 },
    );
  });
  it('Heard too, unless they are passed on', () => {
    fc.assert(
      fc.property(anyCustomer, anyCircumstances, anyMove, (before, at, move) => {
        const again = move.acts.includes('dump-transfer') || move.acts.includes('warm-handover');
        fc.pre(before.heard && !again);
        expect(takeTurn(before, at, move).customer.heard).toBe(true);
      }),
    );
  });
  it('too many options stay a slip of the line, whatever follows in it (J-19)', () => {
    const heated = customer('heated', { heard: true, clear: true });
    const line = say(['options', 'validate', 'empathise'], { options: 4 });
    expect(takeTurn(heated, where(), line).customer.tally.slips).toBe(1);
  });
});
