import { describe, expect, it } from 'vitest';
import { type Act, MOODS } from '../vocabulary.ts';
import { customer, led, type Said, say, where, worthOf } from './test-customer.ts';
import { takeTurn } from './turn.ts';

/** What an act is worth to a settled, prickly, heated and boiling customer. */
const worths = (act: Act, as: Said, circumstances = where()): readonly number[] =>
  MOODS.map((mood) => worthOf(act, customer(mood, as), circumstances));

const trapsOf = (act: Act, as: Said) => takeTurn(customer('prickly', as), where(), say(act)).traps;

describe('4.4 A2, the offer family (X-01, X-02)', () => {
  const offers = ['present', 'options', 'agree', 'over-promise'] as const;

  it.each(offers)('%s before Heard makes it worse, the hotter the more', (act) => {
    expect(worths(act, { offered: true })).toEqual([0, 4, 8, 10]);
  });
  it.each(offers)('%s before Heard makes it just as much worse when the concern is already clear', (act) => {
    expect(worths(act, { clear: true, offered: true })).toEqual([0, 4, 8, 10]);
  });
  it.each(offers)('%s once Heard is a guess until the concern is clear', (act) => {
    expect(worths(act, { heard: true, offered: true })).toEqual([0, 3, 5, 8]);
  });
  it.each(['agree', 'over-promise'] as const)('%s with nothing offered raises', (act) => {
    expect(worths(act, { heard: true, clear: true })).toEqual([0, 2, 4, 6]);
  });
  it('an offer before Heard is the trap of the solution that comes first', () => {
    expect(trapsOf('present', {})).toEqual(['solution-first']);
  });
  it('an offer before the concern is clear is the trap of guessing', () => {
    expect(trapsOf('present', { heard: true })).toEqual(['guess']);
  });
  it('an offer at the right moment is no trap', () => {
    expect(trapsOf('present', { heard: true, clear: true })).toEqual([]);
  });
});

describe('T-30, goodwill as the first move buys silence and counts as X-01', () => {
  it('makes it worse before a single understanding word', () => {
    expect(worths('put-right', {})).toEqual([0, 4, 8, 10]);
    expect(trapsOf('put-right', {})).toEqual(['solution-first']);
  });
  it('calms after one', () => {
    expect(worths('put-right', { acks: ['validate'] })).toEqual([-2, -6, -6, -2]);
  });
  it('earns no trust while it buys silence, and its trust once it does not', () => {
    const bought = takeTurn(customer('prickly', { trust: 50 }), where(), say('put-right'));
    expect(bought.customer.trust).toBeLessThan(500);
    const honest = takeTurn({ ...bought.customer, heard: true }, where(), say('put-right'));
    expect(honest.customer.trust - bought.customer.trust).toBe(80);
  });
});

describe('4.4 A2, the explain family', () => {
  it.each(['guide', 'say-why', 'reset-expectations', 'explain-policy'] as const)(
    '%s before Heard raises',
    (act) => {
      expect(worths(act, {})).toEqual([0, 4, 6, 9]);
    },
  );
});

describe('4.4 A2, the close family', () => {
  it('checking back before agreement raises', () => {
    expect(worths('check-back', { heard: true, clear: true })).toEqual([0, 3, 4, 6]);
  });
  it('"anything else?" before agreement raises (C-13)', () => {
    expect(worths('anything-else', { heard: true, clear: true })).toEqual([0, 3, 4, 6]);
  });
  it('naming the channels before agreement raises', () => {
    expect(worths('name-channels', { heard: true, clear: true })).toEqual([0, 3, 4, 6]);
  });
});

describe('4.4 A2, T-24', () => {
  it.each([
    ['neither heard nor acted for', {}],
    ['heard and not acted for', { heard: true }],
    ['acted for and not heard', { acting: true }],
  ] as const)('asking to hang up sounds like getting rid of somebody %s', (_, as) => {
    expect(worths('free-hands', as)).toEqual([0, 3, 6, 9]);
  });
});

describe('4.3 and TR-50, a question before Heard', () => {
  it('raises when heated and when boiling, and calms below', () => {
    expect(worths('open-question', {})).toEqual([-1, -4, 2, 4]);
    expect(worths('detail-check', {})).toEqual([-1, -4, 2, 4]);
  });
});

describe('T-41, T-42, FI-71', () => {
  it('the cost of a transfer told before Heard sounds like a refusal', () => {
    expect(worths('tell-transfer-cost', {})).toEqual([4, 4, 4, 4]);
  });
  it('a handover before Heard raises, however warm', () => {
    expect(worths('warm-handover', {})).toEqual([4, 4, 4, 4]);
  });
});

describe('4.4 A2, a gate that an earlier part of the same line has opened', () => {
  it('is open for the later part', () => {
    const { changes } = takeTurn(customer('prickly', { clear: true }), where(), say(['validate', 'present']));
    expect(changes).toContainEqual({ meter: 'anger', rule: 'base', technique: 'present', delta: -80 });
  });
  it('was shut when the parts come the other way round', () => {
    const { changes } = takeTurn(customer('prickly', { clear: true }), where(), say(['present', 'validate']));
    expect(changes).toContainEqual({
      meter: 'anger',
      rule: 'offer-before-heard',
      technique: 'present',
      delta: 40,
    });
  });
});

describe('4.4 A2, C-03, the help page counts as Heard', () => {
  const page = where({ channel: 'help-page' });

  it('so a direct answer calms', () => {
    expect(worths('guide', {}, page)).toEqual([-2, -6, -3, 6]);
    expect(worths('present', { clear: true }, page)).toEqual([-3, -8, -8, 6]);
    expect(worths('explain-policy', {}, page)).toEqual([0, -2, -1, 8]);
    expect(worths('free-hands', { acting: true }, page)).toEqual([0, -2, -5, 2]);
  });
  it('and it still takes a clear concern', () => {
    expect(worths('present', {}, page)).toEqual([0, 3, 5, 8]);
  });
});

describe('C-07, boiling takes in nothing but acknowledgement and limits, even when Heard', () => {
  it.each([
    'say-back',
    'open-question',
    'say-why',
    'guide',
    'reset-expectations',
    'explain-policy',
    'present',
    'options',
    'agree',
  ] as const)('%s raises', (act) => {
    expect(worthOf(act, customer('boiling', led))).toBeGreaterThan(0);
  });
});
