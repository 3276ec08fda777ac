import { describe, expect, it } from 'vitest';
import type { Scenario } from '../scenario/scenario.ts';
import { startCall } from './call.ts';
import { type CallState, contextOf } from './call-state.ts';
import type { Cue } from './cues.ts';
import { call, drill, line, play, take } from './test-call.ts';
import { wander } from './test-random-play.ts';
import { SHIPPED } from './test-scenarios.ts';

const ACTS = {
  listen: ['listen'],
  hear: ['mirror', 'validate', 'empathise'],
  ask: ['ask-hope'],
  offer: ['present', 'options'],
  deal: { acts: ['agree'], promises: 'by-five' },
  act: ['act-now'],
  snap: ['snap'],
  check: ['check-back'],
  bye: { acts: ['listen'], routes: [{ to: 'well', when: null }] },
  on: { acts: ['listen'], routes: [{ to: 'next', when: null }] },
  new: { acts: ['listen'], routes: [{ to: 'invoice', when: null }] },
} as const;
const ids = Object.keys(ACTS);

const scenario = (start: Partial<Scenario['start']> = {}): Scenario =>
  drill(ACTS, {
    start: { anger: 50, trust: 60, urgency: 0, language: 0, waited: 0, ...start },
    lines: {
      opening: line('opening', ids),
      next: line('next', ids),
      invoice: line('invoice', ids, { again: true }),
    },
  });

const cuesOf = (state: CallState, words: string): readonly Cue[] => take(state, words).cues;
const types = (cues: readonly Cue[]): readonly string[] => cues.map(({ type }) => type);

describe('what is said', () => {
  it('picking up brings the first line', () => {
    expect(cuesOf(startCall(scenario(), 1), 'pick-up')).toEqual([
      { type: 'picked-up' },
      { type: 'line', line: 'opening' },
    ]);
  });
  it('choosing a goal or reading a style is no happening', () => {
    expect(cuesOf(startCall(scenario(), 1), 'goal theirs')).toEqual([]);
    expect(cuesOf(call(scenario()), 'style steps')).toEqual([]);
  });
  it('a reply is said, and a line answers it', () => {
    expect(cuesOf(call(scenario()), '=on')).toEqual(
      expect.arrayContaining([
        { type: 'said', reply: 'on' },
        { type: 'line', line: 'next' },
      ]),
    );
  });
  it('a tool is answered by a reaction, the line stands', () => {
    expect(cuesOf(call(scenario()), 'hold')).toEqual([{ type: 'reaction', reaction: 'hold' }]);
  });
  it.each([
    ['listen', 'listen'],
    ['silence', 'silence'],
    ['limit pass', 'passed'],
    ['limit line', 'limit-unearned'],
    ['approval courier', 'approval'],
    ['transfer cold', 'transfer'],
    ['transfer warm', 'handover'],
    ['transfer cost', 'transfer-cost'],
    ['transfer warm happened,next', 'transfer'],
  ])('%s is answered by the reaction %s', (words, reaction) => {
    expect(cuesOf(call(scenario()), words)).toContainEqual({ type: 'reaction', reaction });
  });
  it('a limit that is due is answered by another reaction than one that is ignored', () => {
    const abusive = scenario({ anger: 60, language: 3 });
    const stubborn = { ...abusive, traits: { ...abusive.traits, stubborn: 'yes' } } as const;
    expect(cuesOf(call(abusive), 'limit line')).toContainEqual({ type: 'reaction', reaction: 'limit' });
    expect(cuesOf(call(stubborn), 'limit line')).toContainEqual({
      type: 'reaction',
      reaction: 'limit-ignored',
    });
  });
  it('an ending has the last word', () => {
    expect(cuesOf(call(scenario()), '=bye').at(-1)).toEqual({ type: 'ended', ending: 'well' });
  });
  it('nothing new is announced where nothing is', () => {
    expect(types(cuesOf(call(scenario()), '=on'))).not.toContain('again');
  });
  it('something new is announced before its line', () => {
    expect(cuesOf(call(scenario()), '=new').slice(-2)).toEqual([
      { type: 'again' },
      { type: 'line', line: 'invoice' },
    ]);
  });
});

describe('what becomes of the customer', () => {
  const heated = call(scenario({ anger: 62 }));

  it('a mood that changed', () => {
    expect(cuesOf(call(scenario()), '=snap')).toContainEqual({ type: 'mood', from: 'prickly', to: 'heated' });
  });
  it('language that climbed', () => {
    expect(cuesOf(call(scenario({ anger: 82 })), '=snap')).toContainEqual({
      type: 'language',
      from: 'clean',
      to: 'exclaiming',
    });
  });
  it('a lamp that was lit, and one that went out', () => {
    expect(cuesOf(heated, '=hear')).toContainEqual({ type: 'lamp', lamp: 'heard', lit: true });
    expect(cuesOf(play(heated, '=hear'), 'transfer cold')).toContainEqual({
      type: 'lamp',
      lamp: 'heard',
      lit: false,
    });
  });
  it('a turning point when the turn calmed by 8 or more, and only then', () => {
    expect(types(cuesOf(heated, '=hear'))).toContain('turning-point');
    expect(types(cuesOf(heated, '=listen'))).not.toContain('turning-point');
  });
  it('a clock that stopped, where there is one', () => {
    expect(cuesOf(call(scenario({ urgency: 2 })), '=act')).toContainEqual({ type: 'clock', running: false });
    expect(types(cuesOf(heated, '=act'))).not.toContain('clock');
  });
  it('a rung that was climbed', () => {
    expect(cuesOf(call(scenario({ language: 2 })), 'limit line')).toContainEqual({
      type: 'rung',
      rung: 'lined',
    });
  });
  it('a concern that was told, once', () => {
    expect(types(cuesOf(call(scenario()), '=ask'))).toContain('concern-told');
    expect(types(cuesOf(call(scenario(), '=ask'), '=ask'))).not.toContain('concern-told');
  });
  it('an agreement and its promise, or a refusal', () => {
    const ready = call(scenario(), '=hear', '=ask', '=offer');
    expect(cuesOf(ready, '=deal')).toEqual(
      expect.arrayContaining([{ type: 'agreed' }, { type: 'promised', promise: 'by-five' }]),
    );
    expect(types(cuesOf(call(scenario()), '=deal'))).toContain('refused-offer');
    expect(types(cuesOf(ready, '=deal'))).not.toContain('refused-offer');
  });
  it('a promise that came due', () => {
    const waiting = call(scenario(), '=hear', '=ask', '=offer', '=deal', 'end');
    expect(cuesOf(waiting, 'follow-up none')).toContainEqual({
      type: 'promise-due',
      promise: 'by-five',
      outcome: 'early',
    });
  });
});

describe('what becomes of the agent and of the call', () => {
  it('collecting oneself', () => {
    expect(types(cuesOf(call(scenario()), 'breathe breath'))).toEqual(['collected']);
    expect(types(cuesOf(call(scenario()), 'phrase-book'))).toEqual(['collected']);
  });
  it('a reply that faded', () => {
    const fraying = play(startCall(scenario({ anger: 95, language: 3 }), 1, { composure: 35 }), 'pick-up');
    expect(types(cuesOf(fraying, 'hold'))).toContain('reply-faded');
  });
  it('approval that was asked for, and that came', () => {
    expect(cuesOf(call(scenario()), 'approval courier')).toContainEqual({
      type: 'approval',
      item: 'courier',
      granted: false,
    });
    expect(cuesOf(call(scenario(), 'approval courier'), '=listen')).toContainEqual({
      type: 'approval',
      item: 'courier',
      granted: true,
    });
  });
  it('a pause, fair or not, and a call-back', () => {
    expect(cuesOf(call(scenario()), 'end')).toContainEqual({ type: 'paused', fair: false });
    const hard = {
      ...scenario({ anger: 90, language: 3 }),
      traits: { ...scenario().traits, stubborn: 'hard' },
    } as const;
    expect(cuesOf(call(hard, 'limit line', 'limit warn'), 'end')).toContainEqual({
      type: 'paused',
      fair: true,
    });
    expect(types(cuesOf(call(scenario(), 'end'), 'call-back'))).toContain('called-back');
  });
});

describe('cues are only ever a story of the state', () => {
  it.each(SHIPPED.map((shipped) => [shipped.id, shipped] as const))(
    'mood and language told are those of %s',
    (_, shipped) => {
      for (let seed = 0; seed < 60; seed += 1) {
        const told = { mood: '', language: '' };
        wander(shipped, seed, (state, cues) => {
          const { mood, language } = contextOf(state).customer;
          if (told.mood === '') Object.assign(told, { mood, language });
          for (const cue of cues) if (cue.type === 'mood' || cue.type === 'language') told[cue.type] = cue.to;
          expect(told).toEqual({ mood, language });
        });
      }
    },
  );
});
