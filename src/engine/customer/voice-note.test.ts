import { describe, expect, it } from 'vitest';
import { customer, points, say, where } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const chat = where({ channel: 'chat' });
const hear = (said: Parameters<typeof say>[1] = {}) =>
  takeTurn(customer('heated'), chat, say(['voice-note', 'validate'], said));

describe('M-13: a voice note', () => {
  it('carries its words further than writing does', () => {
    expect(points(hear(), 'anger', { act: 'validate' })).toBe(-9.1);
  });
  it.each(['bright', 'flat'] as const)('halves them in a %s voice', (tone) => {
    expect(points(hear({ tone }), 'anger', { rule: 'note-tone' })).toBe(6.5);
    expect(points(hear({ tone }), 'anger', { act: 'validate' })).toBe(-4.6);
  });
  it('takes as long to hear as two answers to read, if it goes on', () => {
    expect([hear(), hear({ long: true })].map(({ customer: { tally } }) => tally.turns)).toEqual([1, 2]);
  });
  it('makes a bright tone matter nowhere else', () => {
    const written = takeTurn(customer('heated'), chat, say('validate', { tone: 'bright' }));
    expect(points(written, 'anger', { rule: 'note-tone' })).toBe(0);
  });
});
