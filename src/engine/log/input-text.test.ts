import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInput, parseInput } from './input-text.ts';

describe('an input in words', () => {
  it.each([
    ['goal keep', { type: 'goal', goal: 'keep' }],
    ['pick-up', { type: 'pick-up' }],
    ['=see-it', { type: 'reply', id: 'see-it' }],
    ['listen', { type: 'listen' }],
    ['silence', { type: 'silence' }],
    ['hold', { type: 'hold' }],
    ['breathe not-about-me', { type: 'breathe', how: 'not-about-me' }],
    ['phrase-book', { type: 'phrase-book' }],
    ['limit line', { type: 'limit', rung: 'line' }],
    ['approval express', { type: 'approval', item: 'express' }],
    ['transfer warm', { type: 'transfer', how: 'warm' }],
    ['style show-me', { type: 'style', style: 'show-me' }],
    ['end', { type: 'end' }],
    ['call-back', { type: 'call-back' }],
    ['follow-up sent', { type: 'follow-up', sent: true }],
    ['follow-up none', { type: 'follow-up', sent: false }],
  ] as const)('%s', (words, input) => {
    expect(parseInput(words)).toEqual(input);
    expect(makeInput(input)).toBe(words);
  });

  it.each([
    '',
    ' ',
    '=',
    '= a',
    '=A',
    '=1a',
    'goal',
    'goal A',
    'goal a b',
    'pick-up now',
    'limit',
    'limit up',
    'breathe',
    'toString',
    'constructor x',
    'follow-up maybe',
    'LISTEN',
    `=${'a'.repeat(25)}`,
  ])('is none: %j', (words) => expect(parseInput(words)).toBeNull());

  it('whatever is read can be written and read again', () => {
    const words = fc.oneof(
      fc.string(),
      fc.string().map((id) => `=${id}`),
      fc.string().map((item) => `approval ${item}`),
    );
    fc.assert(
      fc.property(words, (text) => {
        const input = parseInput(text);
        if (input) expect(parseInput(makeInput(input))).toEqual(input);
      }),
      { numRuns: 500 },
    );
  });
});
