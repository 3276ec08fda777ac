import { describe, expect, it } from 'vitest';
import { startCall, step } from './call.ts';
import { canonicalState } from './call-state.ts';
import type { Input } from './input.ts';
import { MAX_INPUTS } from './refusal.ts';
import { call, drill, play, refusal } from './test-call.ts';

const scenario = drill({
  listen: ['listen'],
  later: { acts: ['present'], when: { heard: true } },
  calmest: ['mirror', 'validate'],
});
const live = call(scenario);
const briefing = startCall(scenario, 1);
const ended = play(live, 'end', 'end');
const noted = call({ ...scenario, channel: 'chat', voiceNote: true });
const owing = call(
  drill({ all: { acts: ['mirror', 'ask-hope', 'present', 'agree'], promises: 'letter' } }),
  '=all',
  '=all',
  'end',
);
const odd = (input: object): Input => input as Input;

describe('a call refuses what it cannot take, with a code', () => {
  it.each([
    ['unknown-input', live, odd({ type: 'dance' })],
    ['unknown-input', live, odd({ type: 'toString' })],
    ['not-in-this-phase', briefing, '=listen'],
    ['not-in-this-phase', briefing, 'listen'],
    ['not-in-this-phase', briefing, 'end'],
    ['not-in-this-phase', live, 'goal theirs'],
    ['not-in-this-phase', live, 'pick-up'],
    ['not-in-this-phase', live, 'call-back'],
    ['not-in-this-phase', live, 'follow-up sent'],
    ['not-in-this-phase', play(live, 'end'), 'listen'],
    ['not-in-this-phase', ended, 'end'],
    ['not-in-this-phase', ended, 'breathe breath'],
    ['unknown-goal', briefing, 'goal nobodys'],
    ['unknown-goal', briefing, odd({ type: 'goal', goal: '__proto__' })],
    ['unknown-reply', live, '=shout'],
    ['unknown-reply', live, odd({ type: 'reply', id: 'constructor' })],
    ['reply-not-offered', live, '=later'],
    ['nothing-left', play(live, 'breathe breath', 'breathe breath'), 'breathe breath'],
    ['nothing-left', play(live, 'breathe not-about-me'), 'breathe not-about-me'],
    ['nothing-left', play(live, 'breathe test-of-grace'), 'breathe test-of-grace'],
    ['nothing-left', live, odd({ type: 'breathe', how: 'deeply' })],
    ['nothing-left', play(live, 'phrase-book', 'phrase-book'), 'phrase-book'],
    ['no-clock', call({ ...scenario, silence: null }), 'silence'],
    ['nobody-to-ask', call({ ...scenario, role: 'owner' }), 'approval courier'],
    ['unknown-item', live, 'approval unicorn'],
    ['unknown-item', live, 'approval refund'],
    ['unknown-item', live, 'approval moon'],
    ['unknown-item', live, odd({ type: 'limit', rung: 'roof' })],
    ['unknown-item', live, odd({ type: 'transfer', how: 'hot' })],
    ['unknown-item', live, odd({ type: 'style', style: 'mime' })],
    ['already-asked', play(live, 'approval courier'), 'approval courier'],
    ['already-asked', play(live, 'approval courier', 'listen'), 'approval courier'],
    ['already-read', play(live, 'style steps'), 'style show-me'],
    ['unknown-item', live, odd({ type: 'transfer', how: 'warm', summary: [] })],
    ['unknown-item', live, odd({ type: 'transfer', how: 'warm', summary: 'next' })],
    ['unknown-item', live, odd({ type: 'transfer', how: 'warm', summary: ['next', 'next'] })],
    ['unknown-item', live, odd({ type: 'transfer', how: 'warm', summary: ['gossip'] })],
    ['unknown-item', live, odd({ type: 'transfer', how: 'cold', summary: ['next'] })],
    ['not-known-yet', live, 'transfer warm happened,concern'],
    ['not-known-yet', live, 'transfer warm happened,promised'],
    ['no-voice-note', live, 'voice-note validate,calm,short'],
    ['facts-in-writing', noted, 'voice-note facts,calm,short'],
    ['unknown-item', noted, odd({ type: 'voice-note', words: 'argue', tone: 'calm', length: 'short' })],
    ['unknown-item', noted, odd({ type: 'voice-note' })],
    ['nothing-left', play(noted, 'voice-note mirror,calm,short'), 'voice-note validate,calm,short'],
    ['unknown-item', owing, odd({ type: 'follow-up', sent: true, message: { opening: 'seen' } })],
    ['unknown-item', owing, odd({ type: 'follow-up', sent: true, message: null })],
  ] as const)('%s', (code, state, input) => {
    expect(refusal(state, input)).toBe(code);
  });

  it('reply-faded', () => {
    const spent = play(startCall(scenario, 1, { composure: 10 }), 'pick-up');
    expect(refusal(spent, '=calmest')).toBe('reply-faded');
    expect(refusal(play(spent, 'breathe breath'), '=calmest')).toBeNull();
  });

  it('nobody who was hung up on twice rings again; a fair pause is always taken up', () => {
    const twice = play(live, 'end', 'call-back', 'end');
    expect([
      refusal(play(live, 'end'), 'call-back'),
      refusal(twice, 'call-back'),
      refusal(twice, 'end'),
    ]).toEqual([null, 'nothing-left', null]);
    const start = { anger: 98, trust: 50, urgency: 4, language: 3, waited: 0 } as const;
    const abusive = call(
      { ...scenario, start, traits: { ...scenario.traits, stubborn: 'hard' } },
      'end',
      'call-back',
    );
    expect(refusal(play(abusive, 'limit line', 'limit warn', 'end'), 'call-back')).toBeNull();
  });

  it('changes nothing when it refuses', () => {
    const before = canonicalState(live);
    expect(step(live, { type: 'call-back' })).toEqual({ refused: 'not-in-this-phase' });
    expect(canonicalState(live)).toBe(before);
  });
});

describe('too many inputs', () => {
  const full = play(live, ...Array.from({ length: MAX_INPUTS - 1 }, () => 'listen'));

  it('a call takes a hundred and no more', () => {
    expect(
      refusal(play(live, ...Array.from({ length: MAX_INPUTS - 2 }, () => 'listen')), 'listen'),
    ).toBeNull();
    expect(refusal(full, 'listen')).toBe('too-many-inputs');
    expect(refusal(full, '=listen')).toBe('too-many-inputs');
  });
  it('can always be ended', () => {
    expect(refusal(full, 'end')).toBeNull();
    expect(refusal(play(full, 'end'), 'call-back')).toBe('too-many-inputs');
    expect(refusal(play(full, 'end'), 'end')).toBeNull();
  });
});
