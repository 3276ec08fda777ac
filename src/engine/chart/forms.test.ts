import { describe, expect, it } from 'vitest';
import { LETTER, MOVED, REVIEW, scenarioOf } from '../scenario/test-forms.ts';
import { makeSheet } from '../score/make-sheet.ts';
import { type CallState, contextOf, placeOf, standingOf } from './call-state.ts';
import { call, refusal, take } from './test-call.ts';

const moved = scenarioOf(MOVED);
const letter = scenarioOf(LETTER);

const channelOf = (state: CallState) => standingOf(state).circumstances.channel;
const originsOf = (state: CallState) =>
  Object.values(makeSheet(state).dimensions).flatMap(({ entries }) => entries.map(({ origin }) => origin));

describe('a contact that goes on elsewhere (LV-60)', () => {
  it('is where the stage of its line is, and keeps its state', () => {
    const page = call(moved, '=where');
    expect(channelOf(page)).toBe('help-page');
    const chat = take(page, '=sorry').state;
    expect(channelOf(chat)).toBe('chat');
    expect(contextOf(chat).customer.acks).toEqual(['mirror', 'empathise']);
  });

  it('weighs what is said by the channel it is said in (A6)', () => {
    const weights = (state: CallState, reply: string) =>
      take(state, reply).changes.filter(({ rule }) => rule === 'channel');
    expect(weights(call(moved), '=sorry')).not.toEqual([]);
    expect(weights(call(moved, '=same'), '=see')).toEqual([]);
  });

  it('lets an offer stand unheard on the help page, and not in the chat (A2, J-08)', () => {
    expect(contextOf(call(moved, '=where', '=path')).customer.offered).toBe(true);
    expect(contextOf(call(moved, '=same', '=show', '=offer')).customer.offered).toBe(false);
  });

  it('comes back with the line it comes back to', () => {
    const there = call(moved, '=sorry', '=show', '=brush');
    expect(placeOf(there)).toEqual({ line: 'article' });
    expect(channelOf(there)).toBe('help-page');
  });

  it('is judged by the channel it ended in: lamps count again once a reader has written back (J-08)', () => {
    const onPage = take(call(moved, '=where', '=path', '=take'), 'follow-up sent').state;
    expect(channelOf(onPage)).toBe('help-page');
    expect(originsOf(onPage)).toContain('brevity');
    expect(originsOf(onPage)).not.toContain('step-acknowledge');
    const inChat = call(moved, '=where', '=path', '=easy', 'end', 'end');
    expect(channelOf(inChat)).toBe('chat');
    expect(originsOf(inChat)).toEqual(expect.arrayContaining(['lamp-heard', 'step-acknowledge']));
    expect(makeSheet(inChat).caps.map(({ cap }) => cap)).toContain('heard-dark');
  });

  it('takes a voice note only where people write (T-09)', () => {
    expect(refusal(call(moved), 'voice-note mirror,calm,short')).toBe('no-voice-note');
    expect(refusal(call(moved, '=sorry'), 'voice-note mirror,calm,short')).toBeNull();
  });

  it('carries a kind word further once a review is answered by voice (C-39)', () => {
    const review = scenarioOf(REVIEW);
    expect(channelOf(call(review))).toBe('review');
    const spoken = take(call(review, '=short'), '=heard');
    expect(channelOf(spoken.state)).toBe('voice-note');
    expect(spoken.changes.filter(({ rule, delta }) => rule === 'channel' && delta < 0)).toHaveLength(2);
  });
});

describe('a letter in a call', () => {
  it('is one turn, in which every block does its part', () => {
    const { state, changes } = take(call(letter), '=right+one-page+friday');
    expect(contextOf(state).customer.tally.turns).toBe(1);
    const said = changes.filter(({ meter, rule }) => meter === 'anger' && rule !== 'drift');
    expect(new Set(said.flatMap(({ technique }) => technique ?? []))).toEqual(
      new Set(['mirror', 'validate', 'ask-hope', 'present', 'options']),
    );
  });

  it('has said each of its blocks', () => {
    const state = take(call(letter), '=right+one-page+friday').state;
    expect(contextOf(state).said).toEqual(['right', 'one-page', 'friday']);
    expect(placeOf(state)).toEqual({ line: 'answered' });
    expect(placeOf(call(letter, '=receipt+terms+later'))).toEqual({ line: 'exhibits' });
  });

  it('cannot be sent with a block whose time has not come, nor with one left out', () => {
    expect(refusal(call(letter), '=right+one-page+shelf')).toBe('reply-not-offered');
    expect(refusal(call(letter, 'approval shelf', 'hold'), '=right+one-page+shelf')).toBeNull();
    expect(refusal(call(letter), '=right')).toBe('unknown-reply');
    expect(refusal(call(letter), '=right+one-page')).toBe('unknown-reply');
    expect(refusal(call(letter), '=friday+one-page+right')).toBe('unknown-reply');
  });

  it('is a snap as a whole if one block is sharp (LV-21)', () => {
    expect(take(call(letter), '=right+rebut+friday').traps).toContain('snap');
  });
});
