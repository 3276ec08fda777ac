import { describe, expect, it } from 'vitest';
import { customer, points, say, where } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const email = where({ channel: 'email' });
const read = (spoiled: boolean) =>
  takeTurn(customer('prickly'), email, say(['mirror', 'validate', 'rush'], { spoiled }));

describe('M-09: a letter with a trap in it', () => {
  it('halves the kind words beside the trap', () => {
    const mirrored = [false, true].map((spoiled) => points(read(spoiled), 'anger', { act: 'mirror' }));
    expect(mirrored).toEqual([-5, -2.5]);
  });

  it('leaves them unheard; without it the same words are enough', () => {
    expect([false, true].map((spoiled) => read(spoiled).customer.heard)).toEqual([true, false]);
    expect(read(true).customer.acks).toEqual([]);
  });

  it('takes nothing off what the trap itself does', () => {
    const rushed = [false, true].map((spoiled) => points(read(spoiled), 'anger', { act: 'rush' }));
    expect(rushed).toEqual([6, 6]);
  });

  it('unsays nothing that was heard in an earlier letter', () => {
    const before = customer('prickly', { heard: true, acks: ['mirror'] });
    expect(takeTurn(before, email, say(['validate', 'rush'], { spoiled: true })).customer.heard).toBe(true);
  });
});
