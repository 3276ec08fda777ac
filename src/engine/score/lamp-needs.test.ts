import { describe, expect, it } from 'vitest';
import { customer, led } from '../customer/test-customer.ts';
import { lampNeeds } from './lamp-needs.ts';

describe('what a dark lamp was waiting for', () => {
  it('nothing where all are lit', () => {
    const left = customer('settled', { ...led, owned: true, choice: true, checked: true });
    expect(lampNeeds(left)).toEqual({ heard: [], cared: [], valued: [] });
  });
  it('everything, with a stranger', () =>
    expect(lampNeeds(customer('prickly'))).toEqual({
      heard: ['understanding'],
      cared: ['understanding', 'concern', 'owner'],
      valued: ['understanding', 'choice', 'check'],
    }));
  it('only what is missing', () => {
    const left = customer('settled', { ...led, owned: false, choice: true });
    expect(lampNeeds(left)).toEqual({ heard: [], cared: ['owner'], valued: ['check'] });
  });
});
