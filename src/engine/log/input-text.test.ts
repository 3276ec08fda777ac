import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInput, parseInput } from './input-text.ts';

describe('an input in words', () => {
  it.each([
    ['goal keep', { type: 'goal', goal: 'keep' }],
    ['pick-up', { type: 'pick-up' }],
    ['=see-it', { type: 'reply', id: 'see-it' }],
    ['=right+one-page+friday', { type: 'reply', id: 'right+one-page+friday' }],
    ['listen', { type: 'listen' }],
    ['silence', { type: 'silence' }],
    ['hold', { type: 'hold' }],
    ['breathe not-about-me', { type: 'breathe', how: 'not-about-me' }],
    ['phrase-book', { type: 'phrase-book' }],
    ['limit line', { type: 'limit', rung: 'line' }],
    ['approval express', { type: 'approval', item: 'express' }],
    ['transfer warm', { type: 'transfer', how: 'warm' }],
    [
      'transfer warm happened,concern,next',
      { type: 'transfer', how: 'warm', summary: ['happened', 'concern', 'next'] },
    ],
    ['voice-note mirror,flat,long', { type: 'voice-note', words: 'mirror', tone: 'flat', length: 'long' }],
    [
      'follow-up sent stock,done,soon,me',
      {
        type: 'follow-up',
        sent: true,
        message: { opening: 'stock', done: 'done', time: 'soon', contact: 'me' },
      },
    ],
    ['style show-me', { type: 'style', style: 'show-me' }],
    ['instinct pressed,moving', { type: 'instinct', guess: { hunch: 'pressed', wish: 'moving' } }],
    ['instinct none', { type: 'instinct', guess: null }],
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
    '=a+',
    '=+a',
    '=a++b',
    '=a+B',
    '=a+b c',
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
    'follow-up none seen,done,agreed,me',
    'follow-up sent seen,done,agreed',
    'follow-up sent seen,done,agreed,me,me',
    'follow-up sent done,seen,agreed,me',
    'transfer warm ',
    'transfer warm next,happened',
    'transfer warm happened,happened',
    'transfer warm happened,gossip',
    'transfer cold happened',
    'instinct',
    'instinct pressed',
    'instinct moving,pressed',
    'instinct pressed,moving,',
    'voice-note',
    'voice-note validate',
    'voice-note validate,calm',
    'voice-note validate,calm,short,',
    'voice-note calm,validate,short',
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
