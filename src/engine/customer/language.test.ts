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
