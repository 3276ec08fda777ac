import { describe, expect, it } from 'vitest';
import { MOODS } from '../vocabulary.ts';
import { meet } from './contact.ts';
import { customer, points, say, where, worthOf } from './test-customer.ts';
import { takeTurn } from './turn.ts';

describe('4.4 Transfer, X-12, J-01', () => {
  const transfer = say('dump-transfer');
  const heard = customer('prickly', { heard: true, peak: 'boiling', acks: ['mirror', 'validate', 'listen'] });
  const { customer: passedOn, traps } = takeTurn(heard, where(), transfer);

  it('angers by 8 in every mood', () => {
    expect(MOODS.map((mood) => worthOf('dump-transfer', customer(mood)))).toEqual([8, 8, 8, 8]);
  });
  it('empties Heard and the acknowledgements', () =>
    expect(passedOn).toMatchObject({ heard: false, acks: [] }));
  it('restarts the hottest mood at the present one', () => expect(passedOn.peak).toBe('prickly'));
  it('keeps what was made clear', () => {
    expect(takeTurn({ ...heard, clear: true }, where(), transfer).customer.clear).toBe(true);
  });
  it('is a trap', () => expect(traps).toEqual(['dump-transfer']));

  it('calms a believer in rank by 4, once', () => {
    const met = meet(
      { anger: 45, trust: 100, composure: 100, language: 0, waited: 0, passive: false },
      where({ traits: { rank: true } }),
    );
    const first = takeTurn(met, where(), transfer);
    expect(worthOf('dump-transfer', met)).toBe(-4);
    expect(worthOf('dump-transfer', first.customer)).toBe(8);
  });
});

describe('R-7: turns', () => {
  const turns = (act: Parameters<typeof say>[0]) =>
    takeTurn(customer('prickly', { heard: true }), where(), say(act)).customer.tally.turns;

  it('a transfer counts two', () => expect(turns('dump-transfer')).toBe(2));
  it('a handover counts one', () => expect(turns('warm-handover')).toBe(1));
  it('anything else counts one', () =>
    expect(['tell-transfer-cost', 'listen', 'act-now'].map((act) => turns(act as 'listen'))).toEqual([
      1, 1, 1,
    ]));
  it('saying nothing counts one', () => expect(turns([])).toBe(1));
});

describe('M-16: a handover whose summary misses the concern', () => {
  const heard = customer('prickly', {
    heard: true,
    clear: true,
    peak: 'boiling',
    acks: ['mirror', 'listen'],
  });
  const retelling = say('warm-handover', { retell: true });
  const retold = takeTurn(heard, where(), retelling);

  it('makes them tell it again: Heard is gone, the hottest mood restarts', () => {
    expect(retold.customer).toMatchObject({ heard: false, acks: [], peak: 'prickly', clear: true });
  });
  it.each(MOODS)('is hotter than a good handover and cooler than a cold transfer when %s', (mood) => {
    const worths = [say('warm-handover'), retelling, say('dump-transfer')].map((move) =>
      points(takeTurn(customer(mood, { heard: true }), where(), move), 'anger', {
        act: move.acts[0] ?? 'listen',
      }),
    );
    expect(worths).toEqual([-3, 5, 8]);
  });
  it('says so in the items', () => expect(points(retold, 'anger', { rule: 'retold' })).toBe(5));
  it('counts one turn, as any handover', () => expect(retold.customer.tally.turns).toBe(1));
});

describe('T-42: a warm handover', () => {
  it('keeps Heard', () => {
    expect(takeTurn(customer('prickly', { heard: true }), where(), say('warm-handover')).customer.heard).toBe(
      true,
    );
  });
});
