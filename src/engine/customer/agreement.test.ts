import { describe, expect, it } from 'vitest';
import { customer, led, promise, type Said, say, where } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const ready: Said = { heard: true, clear: true, offered: true, trust: 30 };
const agreeing = say(['agree'], { promise: promise() });

describe('4.4 acceptance of T-28', () => {
  it.each(['settled', 'prickly'] as const)(
    'a %s customer agrees when heard, clear, offered to, and trusting',
    (mood) => {
      const { customer: after, refused } = takeTurn(customer(mood, ready), where(), agreeing);
      expect([after.agreed, refused]).toEqual([true, false]);
    },
  );
  it.each([
    ['not heard', 'prickly', { heard: false }],
    ['not clear', 'prickly', { clear: false }],
    ['offered nothing', 'prickly', { offered: false }],
    ['of too little trust', 'prickly', { trust: 29.9 }],
    ['heated', 'heated', {}],
    ['boiling', 'boiling', {}],
  ] as const)('a customer who is %s refuses, and nothing is agreed or promised', (_, mood, but) => {
    const { customer: after, refused } = takeTurn(customer(mood, { ...ready, ...but }), where(), agreeing);
    expect(refused).toBe(true);
    expect(after).toMatchObject({ agreed: false, ledger: [], tally: { steps: { present: false } } });
  });
  it('a refusal earns no trust, even of somebody who had agreed before they were passed on', () => {
    const passedOn = customer('prickly', { ...ready, agreed: true, heard: false });
    expect(takeTurn(passedOn, where(), agreeing).customer.trust).toBeLessThan(passedOn.trust);
  });
  it('trust won in the same breath is enough (C-34)', () => {
    const wary = customer('prickly', { ...ready, trust: 26 });
    expect(takeTurn(wary, where(), say(['ally', 'agree'])).customer.agreed).toBe(true);
  });
  it('an offer made in the same breath is enough', () => {
    const first = customer('prickly', { ...ready, offered: false });
    expect(takeTurn(first, where(), say(['present', 'agree'])).customer.agreed).toBe(true);
  });
  it('the help page counts as Heard', () => {
    const reader = customer('prickly', { ...ready, heard: false });
    expect(takeTurn(reader, where({ channel: 'help-page' }), agreeing).customer.agreed).toBe(true);
  });
});

describe('T-28: what agreeing sets', () => {
  const { customer: after } = takeTurn(customer('prickly', ready), where(), agreeing);

  it('ownership and a promise', () => {
    expect(after.owned).toBe(true);
    expect(after.ledger).toEqual([{ ...promise(), outcome: null }]);
  });
  it('the Present step, since there was a time in it (LV-45)', () =>
    expect(after.tally.steps.present).toBe(true));
  it('not the Present step without a time', () => {
    const vague = takeTurn(customer('prickly', ready), where(), say('agree')).customer;
    expect([vague.agreed, vague.tally.steps.present]).toEqual([true, false]);
  });
  it('each promise once', () => {
    expect(takeTurn(after, where(), agreeing).customer.ledger).toHaveLength(1);
  });
});

describe('X-09: an over-promise', () => {
  const impossible = promise({ id: 'within-the-hour', due: 60, takes: 200 });
  const promising = say('over-promise', { promise: impossible });

  it('is accepted like an agreement and stands in the ledger', () => {
    const { customer: after } = takeTurn(customer('prickly', ready), where(), promising);
    expect(after.agreed).toBe(true);
    expect(after.ledger).toEqual([{ ...impossible, outcome: null }]);
  });
  it('calms more at once than an honest agreement (C-10, J-06)', () => {
    const from = customer('prickly', { ...ready, trust: 100 });
    const honest = takeTurn(from, where(), agreeing).customer.anger;
    expect(takeTurn(from, where(), promising).customer.anger).toBeLessThan(honest);
  });
  it('can be piled on what was agreed before (LV-46)', () => {
    const { customer: after } = takeTurn(customer('prickly', led), where(), promising);
    expect(after.ledger.map(({ id }) => id)).toEqual(['within-the-hour']);
  });
});
