import { describe, expect, it } from 'vitest';
import { type Act, LANGUAGES, type Language } from '../vocabulary.ts';
import { customer, say, where } from './test-customer.ts';
import { takeTurn } from './turn.ts';

describe('B6: language climbs', () => {
  /** With the agent at composure 50 nothing drifts: the rise is what is said and the clock. */
  const climbs = (language: Language, act: Act, urgency: number, anger = 85): Language =>
    takeTurn(customer('boiling', { anger, language, composure: 50 }), where({ urgency }), say(act)).customer
      .language;

  it('by one when a boiling customer gets angrier by 5', () => {
    expect(LANGUAGES.map((language) => climbs(language, 'announced-hold', 1))).toEqual([
      'exclaiming',
      'swearing',
      'attacking',
      'attacking',
    ]);
  });
  it('not when the rise is smaller', () => {
    expect(LANGUAGES.map((language) => climbs(language, 'announced-hold', 0))).toEqual([...LANGUAGES]);
  });
  it('not below boiling, whatever the rise (LV-06)', () => {
    const heated = customer('heated', { anger: 60, language: 'exclaiming' });
    expect(takeTurn(heated, where(), say('snap')).customer).toMatchObject({
      mood: 'heated',
      language: 'exclaiming',
    });
  });
  it('in the turn in which the customer comes to the boil', () => {
    expect(takeTurn(customer('heated', { anger: 75 }), where(), say('snap')).customer).toMatchObject({
      mood: 'boiling',
      language: 'exclaiming',
    });
  });
});

describe('4.2: how far language goes', () => {
  const worstOf = (worst: Language, language: Language, act: Act): Language => {
    const circumstances = where({ traits: { worst }, urgency: 1 });
    return takeTurn(customer('boiling', { anger: 85, language, composure: 50 }), circumstances, say(act))
      .customer.language;
  };

  it('whoever never gets personal stops at swearing, however they are driven on', () => {
    expect(worstOf('swearing', 'exclaiming', 'snap')).toBe('swearing');
    expect(worstOf('swearing', 'swearing', 'snap')).toBe('swearing');
    expect(worstOf('attacking', 'swearing', 'snap')).toBe('attacking');
  });
  it('nor does swearing that is let pass go at the agent then', () => {
    expect(worstOf('swearing', 'swearing', 'let-pass')).toBe('swearing');
    expect(worstOf('attacking', 'swearing', 'let-pass')).toBe('attacking');
  });
  it('somebody who never swears does not', () => expect(worstOf('clean', 'clean', 'snap')).toBe('clean'));
  it('worse that is there already stays', () =>
    expect(worstOf('swearing', 'attacking', 'snap')).toBe('attacking'));
});

describe('B6: language cools', () => {
  const cools = (anger: number, stubborn: 'no' | 'yes' | 'hard' = 'no'): Language => {
    const circumstances = where({ traits: { stubborn } });
    return takeTurn(customer('heated', { anger, language: 'swearing' }), circumstances, say([])).customer
      .language;
  };

  it('at once when the customer is prickly or settled', () => expect(cools(30)).toBe('clean'));
  it('not while heated', () => expect(cools(50)).toBe('swearing'));
  it('not by itself in the stubborn', () =>
    expect([cools(30, 'yes'), cools(30, 'hard')]).toEqual(['swearing', 'swearing']));
});
