import { describe, expect, it } from 'vitest';
import type { Change } from '../customer/change.ts';
import { points } from '../customer/test-customer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { contextOf, standingOf } from './call-state.ts';
import { inputsOf } from './inputs-of.ts';
import { call, drill, play, take } from './test-call.ts';

const REPLIES = {
  hear: ['mirror', 'validate', 'empathise'],
  guide: ['guide'],
  steps: { acts: ['guide'], style: 'steps' },
  curt: { acts: ['validate'], tone: 'curt' },
  wordy: { acts: ['hear-out'], negatives: 2 },
  many: { acts: ['options'], options: 4 },
  why: { acts: ['open-question'], purpose: true },
  promise: { acts: ['agree'], promises: 'letter' },
  ask: ['ask-hope'],
  offer: ['present'],
} as const;
const at = (start: Partial<Scenario['start']> = {}, traits: Partial<Scenario['traits']> = {}): Scenario => {
  const plain = drill(REPLIES, {
    start: { anger: 45, trust: 60, urgency: 0, language: 0, waited: 0, ...start },
  });
  return { ...plain, traits: { ...plain.traits, ...traits } };
};
const changes = (state: ReturnType<typeof call>, words: string): { readonly changes: readonly Change[] } =>
  take(state, words);

describe('what tools mean to the customer', () => {
  it.each([
    ['listen', 'listen', -4],
    ['silence', 'dead-air', 4],
    ['hold', 'announced-hold', 1],
    ['transfer cold', 'dump-transfer', 8],
    ['transfer warm', 'warm-handover', 4],
    ['transfer cost', 'tell-transfer-cost', 4],
    ['end', 'hang-up', 20],
  ] as const)('%s is %s', (words, act, base) => {
    const items = changes(call(at()), words).changes.filter(
      ({ meter, technique }) => meter === 'anger' && technique === act,
    );
    expect(items[0]?.delta).toBe(base * 10);
  });
  it('asking for approval is announced and angers nobody (T-25)', () => {
    expect(points(changes(call(at()), 'approval courier'), 'anger', { act: 'fetch-approval' })).toBe(0);
  });
  it.each(['limit name', 'limit line'])(
    '%s comes with the wish to help in the same breath (FI-55)',
    (words) => {
      const outcome = changes(call(at({ anger: 85, language: 3 })), words);
      expect(points(outcome, 'anger', { rule: 'cold-limit' })).toBe(0);
      expect(points(outcome, 'anger', { act: 'ally' })).toBeLessThan(0);
    },
  );
  it('letting it pass is nothing but that', () => {
    expect(points(changes(call(at({ language: 1 })), 'limit pass'), 'anger', { act: 'ally' })).toBe(0);
  });
  it('every tool that is said counts a turn, those that collect or read do not', () => {
    const turns = (words: string) => contextOf(take(call(at()), words).state).customer.tally.turns;
    const said = ['listen', 'silence', 'hold', 'limit pass', 'approval courier', 'transfer cost'];
    const free = ['breathe breath', 'phrase-book', 'style steps'];
    expect([said.map(turns), free.map(turns)]).toEqual([Array(6).fill(1), Array(3).fill(0)]);
  });
});

describe('what a reply carries', () => {
  const heard = call(at({}, { style: 'show-me' }), '=hear');

  it('guides in the style that was read, if it says none itself (T-18, T-19)', () => {
    const wrong = (state: typeof heard, words: string) =>
      points(changes(state, words), 'anger', { rule: 'wrong-style' }) > 0;
    expect(wrong(play(heard, 'style show-me'), '=guide')).toBe(false);
    expect(wrong(play(heard, 'style you-drive'), '=guide')).toBe(true);
    expect(wrong(play(heard, 'style show-me'), '=steps')).toBe(true);
  });
  it('its tone, its words, its options and its purpose reach the customer', () => {
    expect(points(changes(call(at()), '=curt'), 'anger', { rule: 'curt-tone' })).toBe(3);
    expect(points(changes(call(at()), '=wordy'), 'anger', { rule: 'negative-words' })).toBe(4);
    expect(points(changes(call(at()), '=why'), 'anger', { rule: 'purpose' })).toBe(-1);
    const ready = call(at({ anger: 75 }), '=hear', '=ask');
    const slips = (state: typeof ready) => contextOf(state).customer.tally.slips;
    expect(slips(play(ready, '=many')) - slips(ready)).toBe(1);
  });
  it('its promise enters the ledger with the scenario’s facts', () => {
    const agreed = call(at(), '=hear', '=ask', '=offer', '=promise');
    expect(contextOf(agreed).customer.ledger).toEqual([
      { id: 'letter', due: 100, takes: 100, message: true, outcome: null },
    ]);
  });
});

describe('M-16: what a colleague is told', () => {
  const known = call(at(), '=hear', '=ask');
  const retells = (words: string) => {
    const { changes: items } = take(known, words);
    return items.some(({ rule }) => rule === 'retold');
  };

  it('is enough if the concern is in it, and with no summary at all, as in older logs', () => {
    expect(contextOf(known).customer.concern).toBe(true);
    expect(
      ['transfer warm', 'transfer warm concern', 'transfer warm happened,concern,next'].map(retells),
    ).toEqual([false, false, false]);
  });
  it('makes the customer tell it again if the concern is not in it', () => {
    expect(['transfer warm happened', 'transfer warm happened,feeling,next'].map(retells)).toEqual([
      true,
      true,
    ]);
  });
  it('is as much as is known when it is tried for the analysis', () => {
    const summaries = [call(at()), known].map((state) =>
      inputsOf(standingOf(state)).flatMap((each) => (each.type === 'transfer' ? (each.summary ?? []) : [])),
    );
    expect(summaries).toEqual([
      ['happened', 'feeling', 'next'],
      ['happened', 'concern', 'feeling', 'next'],
    ]);
  });
});

describe('M-13: a voice note in a call', () => {
  const chat = call({ ...at(), channel: 'chat', voiceNote: true });

  it('leaves the line standing and is answered by words of its own', () => {
    expect(take(chat, 'voice-note validate,calm,short').cues).toContainEqual({
      type: 'reaction',
      reaction: 'voice-note',
    });
  });
  it('is tried once for the analysis, with the words that are freshest', () => {
    const tried = (state: typeof chat) =>
      inputsOf(standingOf(state)).flatMap((each) => (each.type === 'voice-note' ? [each.words] : []));
    expect([
      tried(chat),
      tried(play(chat, '=hear')),
      tried(play(chat, 'voice-note validate,calm,short')),
    ]).toEqual([['validate'], ['apologise'], []]);
  });
});
