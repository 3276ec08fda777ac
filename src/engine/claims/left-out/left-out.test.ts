import { describe, expect, it } from 'vitest';
import { customer, entry, led, promise, say, where } from '../../customer/test-customer.ts';
import { MODEL, type Model } from '../model.ts';
import { callBackGoesOn, hangingUpCleansLanguage } from './later.ts';
import { hardHearTheWarning, needsNoSwearing } from './limits.ts';
import {
  agreeWithout,
  heatedAgree,
  heatedTakeInQuestions,
  presentMoodCounts,
  transferKeepsPeak,
  trustEveryTime,
} from './line.ts';
import { floorLifts } from './turn.ts';
import type { Without } from './without.ts';

/** What the model makes of it with a rule, and without. */
function tried<T>(without: Without, play: (model: Model) => T): readonly [T, T] {
  return [play(MODEL), play(without(MODEL))];
}

const open = { heard: true, clear: true, offered: true } as const;
const asking = say('agree', { promise: promise() });

describe('a rule that no claim speaks of is really gone', () => {
  it.each(['heard', 'clear', 'offered'] as const)('when agreement does without %s', (condition) => {
    const asked = customer('prickly', { ...open, [condition]: false });
    const agreed = tried(agreeWithout(condition), ({ takeTurn }) => takeTurn(asked, where(), asking));
    expect(agreed.map(({ refused }) => refused)).toEqual([true, false]);
    expect(agreed.map(({ customer }) => customer.ledger.length)).toEqual([0, 1]);
  });

  it('when agreement does without two things, and lacks the other', () => {
    const asked = customer('prickly', { clear: true });
    const { refused } = agreeWithout('heard')(MODEL).takeTurn(asked, where(), asking);
    expect(refused).toBe(true);
  });

  it('when the heated agree', () => {
    const asked = customer('heated', open);
    const agreed = tried(heatedAgree, ({ takeTurn }) => takeTurn(asked, where(), asking));
    expect(agreed.map(({ refused }) => refused)).toEqual([true, false]);
  });

  it('when the heated take in a question', () => {
    const asked = customer('heated');
    const turns = tried(heatedTakeInQuestions, ({ takeTurn }) => takeTurn(asked, where(), say('say-back')));
    expect(turns.map(({ customer: { clear } }) => clear)).toEqual([false, true]);
  });

  it('when an act gives its trust every time', () => {
    const trusting = customer('heated', { trust: 50, trusted: ['ally'] });
    const turns = tried(trustEveryTime, ({ takeTurn }) => takeTurn(trusting, where(), say('ally')));
    expect(turns.map(({ customer: { trust } }) => trust)).toEqual([500, 540]);
  });

  it('when the floor lifts, with the mood that goes with it', () => {
    const calm = customer('settled', { trust: 0 });
    const turns = tried(floorLifts, ({ takeTurn }) => takeTurn(calm, where(), say('spot-style')));
    expect(turns.map(({ customer: { anger, mood } }) => [anger, mood])).toEqual([
      [100, 'settled'],
      [300, 'prickly'],
    ]);
  });

  it('when the hard hear a warning', () => {
    const lined = customer('heated', { language: 'attacking', lined: true });
    const hard = where({ traits: { stubborn: 'hard' } });
    const turns = tried(hardHearTheWarning, ({ takeTurn }) => takeTurn(lined, hard, say('warn')));
    expect(turns.map(({ limit }) => limit)).toEqual(['ignored', 'worked']);
  });

  it('when a transfer keeps the hottest mood', () => {
    const cooled = customer('prickly', { peak: 'boiling' });
    const turns = tried(transferKeepsPeak, ({ takeTurn }) => takeTurn(cooled, where(), say('dump-transfer')));
    expect(turns.map(({ customer: { peak } }) => peak)).toEqual(['prickly', 'boiling']);
  });

  it('when the present mood counts', () => {
    const cooled = customer('prickly', { peak: 'boiling' });
    const turns = tried(presentMoodCounts, ({ takeTurn }) => takeTurn(cooled, where(), say('listen')));
    expect(turns.map(({ customer: { peak } }) => peak)).toEqual(['boiling', 'prickly']);
  });

  it('when a call goes on where it stopped, promises and all', () => {
    const stopped = customer('heated', { ...led, ledger: [entry()] });
    const again = tried(callBackGoesOn, ({ takeUpAgain }) => takeUpAgain(stopped, where(), true).customer);
    expect(again.map(({ agreed }) => agreed)).toEqual([false, true]);
    expect(again.map(({ anger }) => anger)).toEqual([390, 390]);
  });

  it('when hanging up cleans the language', () => {
    const rude = customer('heated', { language: 'swearing' });
    const again = tried(hangingUpCleansLanguage, ({ takeUpAgain }) => takeUpAgain(rude, where(), false));
    expect(again.map(({ customer: { language } }) => language)).toEqual(['swearing', 'clean']);
  });
});

describe('a rung that needs no swearing', () => {
  it('makes nobody abusive by being set', () => {
    const warned = customer('prickly', { lined: true, warned: true });
    const turns = tried(needsNoSwearing('end-fairly'), ({ takeTurn }) =>
      takeTurn(warned, where(), say('end-fairly')),
    );
    expect(turns.map(({ customer: { rung } }) => rung)).toEqual(['none', 'ended']);
    expect(turns.map(({ customer: { tally } }) => tally.abused)).toEqual([false, false]);
  });
});
