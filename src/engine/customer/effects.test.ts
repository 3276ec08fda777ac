import { describe, expect, it } from 'vitest';
import type { Act, Mood, Technique } from '../vocabulary.ts';
import { ACKNOWLEDGEMENTS } from './acts.ts';
import type { Customer, Move } from './customer.ts';
import { lampsOf } from './lamps.ts';
import { customer, led, points, promise, type Said, say, where } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const becomes = (acts: Act | readonly Act[], to: Customer, how: Partial<Move> = {}): Customer =>
  takeTurn(to, where(), say(acts, how)).customer;

describe('C-07, 4.1: Heard', () => {
  const kinds: readonly Technique[] = ['listen', 'mirror', 'validate'];
  const heardAfter = (mood: Mood, many: number, said: Said = {}) =>
    becomes(kinds.slice(0, many), customer(mood, said)).heard;

  it.each([
    ['settled', 1],
    ['prickly', 1],
    ['heated', 2],
    ['boiling', 3],
  ] as const)('a %s customer needs %d different acknowledgements', (mood, needed) => {
    expect(heardAfter(mood, needed)).toBe(true);
    expect(heardAfter(mood, needed - 1)).toBe(false);
  });
  it('the same acknowledgement twice is one', () => {
    expect(becomes(['validate', 'validate'], customer('heated')).heard).toBe(false);
  });
  it('acknowledgements of earlier turns count', () => {
    expect(becomes('validate', becomes('mirror', customer('heated'))).heard).toBe(true);
  });
  it('the hottest mood since the concern was raised decides, not the present one', () => {
    expect(heardAfter('prickly', 2, { peak: 'boiling' })).toBe(false);
    expect(heardAfter('prickly', 3, { peak: 'boiling' })).toBe(true);
  });
  it('the hottest mood rises with the customer until Heard, and is frozen then', () => {
    expect(becomes('argue', customer('prickly', { anger: 50 })).peak).toBe('heated');
    expect(becomes('argue', customer('prickly', { anger: 50, heard: true })).peak).toBe('prickly');
  });
  it('stays lit when the customer flares up again', () => {
    expect(becomes('snap', customer('heated', { heard: true, anger: 75 })).heard).toBe(true);
  });
  it.each(ACKNOWLEDGEMENTS)('%s is an acknowledgement (T-01 to T-09)', (act) => {
    expect(becomes(act, customer('prickly')).heard).toBe(true);
  });
  it.each(['bright-warmth', 'affirm-competence', 'open-question', 'act-now', 'put-right'] as const)(
    '%s is none',
    (act) => {
      expect(becomes(act, customer('prickly')).heard).toBe(false);
    },
  );
});

describe('T-13 to T-17: the concern becomes clear', () => {
  it.each(['say-back', 'open-question', 'ask-hope', 'detail-check', 'back-to-basics'] as const)(
    'by %s',
    (act) => {
      expect(becomes(act, customer('prickly')).clear).toBe(true);
    },
  );
  it('not while boiling', () =>
    expect(becomes('open-question', customer('boiling', { heard: true })).clear).toBe(false));
  it('not while heated and not heard', () =>
    expect(becomes('open-question', customer('heated')).clear).toBe(false));
  it('once heard, though still heated', () => {
    expect(becomes(['mirror', 'validate', 'open-question'], customer('heated')).clear).toBe(true);
  });
  it('and nothing else makes it so', () =>
    expect(becomes(['listen', 'present'], customer('prickly')).clear).toBe(false));
});

describe('M-32: the hidden concern', () => {
  it('is told at once when they are asked what they had hoped for (T-15)', () => {
    expect(becomes('ask-hope', customer('prickly')).concern).toBe(true);
  });
  it('is not told to one other question', () => {
    expect(becomes('open-question', customer('prickly')).concern).toBe(false);
  });
  it('is told to a second, different question', () => {
    expect(becomes('detail-check', becomes('open-question', customer('prickly'))).concern).toBe(true);
  });
  it('is not told to the same question twice', () => {
    expect(becomes('detail-check', becomes('detail-check', customer('prickly'))).concern).toBe(false);
  });
});

describe('T-26, T-27: what counts as an offer', () => {
  const ready: Said = { heard: true, clear: true };

  it.each(['present', 'options'] as const)('%s, once Heard and clear', (act) => {
    expect(becomes(act, customer('heated', ready)).offered).toBe(true);
  });
  it('nothing before Heard', () =>
    expect(becomes('present', customer('prickly', { clear: true })).offered).toBe(false));
  it('nothing unclear', () =>
    expect(becomes('present', customer('prickly', { heard: true })).offered).toBe(false));
  it('nothing in boil', () => expect(becomes('present', customer('boiling', ready)).offered).toBe(false));
});

describe('4.4 A7: ownership, action, choice, the check', () => {
  it.each(['ally', 'team-listens', 'act-now'] as const)('%s takes ownership', (act) => {
    expect(becomes(act, customer('heated')).owned).toBe(true);
  });
  it('only acting on it is action (T-23)', () => {
    expect(becomes('act-now', customer('heated')).acting).toBe(true);
    expect(becomes(['ally', 'vague'], customer('heated')).acting).toBe(false);
  });
  it('options are a choice even if the first is taken (LV-42)', () => {
    expect(becomes('options', customer('prickly', { heard: true, clear: true })).choice).toBe(true);
  });
  it('options that come too early are no choice', () => {
    expect(becomes('options', customer('prickly', { heard: true })).choice).toBe(false);
  });
  it('recognition counts as value given, except in boil (T-12)', () => {
    expect(becomes('affirm-competence', customer('prickly')).choice).toBe(true);
    expect(becomes('affirm-competence', customer('boiling')).choice).toBe(false);
  });
  it('goodwill counts once the concern is clear (T-30)', () => {
    expect(becomes('put-right', customer('prickly', { heard: true, clear: true })).choice).toBe(true);
    expect(becomes('put-right', customer('prickly', { heard: true })).choice).toBe(false);
  });
  it('checking back counts after agreement (T-32)', () => {
    expect(becomes('check-back', customer('prickly', led)).checked).toBe(true);
    expect(becomes('check-back', customer('prickly', { ...led, agreed: false })).checked).toBe(false);
  });
  it('preventing a repeat counts after agreement (T-31)', () => {
    expect(becomes('prevent', customer('settled', led)).tally.prevented).toBe(true);
    expect(becomes('prevent', customer('settled', { ...led, agreed: false })).tally.prevented).toBe(false);
  });
});

describe('4.1: the lamps', () => {
  const lit = { heard: true, clear: true, owned: true, choice: true, checked: true };

  it('are all lit when everything is there', () => {
    expect(lampsOf(customer('settled', lit))).toEqual({ heard: true, cared: true, valued: true });
  });
  it.each([
    ['heard', { heard: false, cared: false, valued: false }],
    ['clear', { heard: true, cared: false, valued: true }],
    ['owned', { heard: true, cared: false, valued: true }],
    ['choice', { heard: true, cared: true, valued: false }],
    ['checked', { heard: true, cared: true, valued: false }],
  ] as const)('without %s some stay dark', (missing, lamps) => {
    expect(lampsOf(customer('settled', { ...lit, [missing]: false }))).toEqual(lamps);
  });
});

describe('4.4 A7: trust, at first use only', () => {
  const given = (act: Act, said: Said = led): number =>
    points(takeTurn(customer('settled', { trust: 50, ...said }), where(), say(act)), 'trust', {
      rule: 'trust-given',
    });

  it.each([
    ['T-06', 'ally', 4],
    ['T-08', 'team-listens', 5],
    ['T-09', 'voice-note', 5],
    ['T-20', 'say-why', 2],
    ['T-23', 'act-now', 8],
    ['T-28', 'agree', 6],
    ['T-30', 'put-right', 8],
    ['T-31', 'prevent', 2],
    ['T-32', 'check-back', 2],
    ['X-09', 'over-promise', 6],
  ] as const)('%s %s gives %3$d', (_, act, trust) => {
    expect(given(act)).toBe(trust);
    expect(given(act, { ...led, trusted: [act] })).toBe(0);
  });
  it.each(['agree', 'over-promise', 'prevent', 'check-back'] as const)(
    '%s gives none without agreement',
    (act) => {
      expect(given(act, {})).toBe(0);
    },
  );
  it.each(['listen', 'validate', 'present', 'options', 'give-in', 'cushion'] as const)(
    '%s gives none',
    (act) => {
      expect(given(act)).toBe(0);
    },
  );
  it('wrong information takes 15 each time (X-21, C-34)', () => {
    const once = becomes('wrong-information', customer('settled', { trust: 50 }));
    expect([once.trust, becomes('wrong-information', once).trust]).toEqual([350, 200]);
  });
});

describe('4.1, FI-24: thin courtesy', () => {
  const masked = customer('prickly', { masked: true });

  it.each(['validate', 'open-question'] as const)('falls at the first %s', (act) => {
    expect(becomes(act, masked).masked).toBe(false);
  });
  it.each(['present', 'bright-warmth', 'argue'] as const)('does not fall at %s', (act) => {
    expect(becomes(act, masked).masked).toBe(true);
  });
});

describe('T-24: a promise to write', () => {
  it('enters the ledger once they are heard and something is started', () => {
    const { ledger } = becomes('free-hands', customer('heated', { heard: true, acting: true }), {
      promise: promise(),
    });
    expect(ledger).toEqual([{ ...promise(), outcome: null }]);
  });
  it('does not enter it before', () => {
    expect(becomes('free-hands', customer('heated', { heard: true }), { promise: promise() }).ledger).toEqual(
      [],
    );
  });
});
