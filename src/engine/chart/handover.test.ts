import { describe, expect, it } from 'vitest';
import { DESKS, scenarioOf } from '../scenario/test-forms.ts';
import { swapped } from '../scenario/test-small.ts';
import { type CallState, contextOf, phaseOf, placeOf, standingOf } from './call-state.ts';
import { inputsOf } from './inputs-of.ts';
import { call, take } from './test-call.ts';

const desks = scenarioOf(DESKS);
const HEARD = ['=see', '=hope'];
const toldAll = call(desks, ...HEARD, 'transfer warm happened,concern,next');
const missed = call(desks, ...HEARD, 'transfer warm happened,next');
const cold = call(desks, ...HEARD, 'transfer cold');

const customerOf = (state: CallState) => contextOf(state).customer;
const notesAt = (state: CallState) =>
  inputsOf(standingOf(state)).flatMap((input) =>
    input.type === 'transfer' && input.how === 'warm' ? [input.summary?.join()] : [],
  );

describe('a customer who is handed on to another desk (M-16)', () => {
  it('comes where the stage says, by what the note holds', () => {
    expect([toldAll, missed, cold].map(placeOf)).toEqual([
      { line: 'told' },
      { line: 'gap' },
      { line: 'blank' },
    ]);
  });

  it('is in the channel of the next desk, and answers with the line there', () => {
    expect(standingOf(toldAll).circumstances.channel).toBe('phone');
    const { cues } = take(call(desks, ...HEARD), 'transfer cold');
    expect(cues).toContainEqual({ type: 'handed-on' });
    expect(cues).toContainEqual({ type: 'line', line: 'blank' });
    expect(cues.some(({ type }) => type === 'reaction')).toBe(false);
  });

  it('stays heard with a warm handover, and begins again without one, or without the concern', () => {
    expect([toldAll, missed, cold].map((state) => customerOf(state).heard)).toEqual([true, false, false]);
    expect([toldAll, missed, cold].map((state) => customerOf(state).concern)).toEqual([true, true, true]);
  });

  it('brings what was written, as it was then', () => {
    expect(contextOf(missed).handed).toEqual({
      how: 'warm',
      told: ['happened', 'next'],
      mood: 'prickly',
      promised: [],
    });
    expect(contextOf(call(desks)).handed).toBeUndefined();
    const till = call(desks, ...HEARD, 'transfer warm', '=offer', '=deal', 'transfer cold');
    expect(placeOf(till)).toEqual({ line: 'till' });
    expect(contextOf(till).handed).toMatchObject({ how: 'cold', told: [], promised: ['friday'] });
  });

  it('opens replies by how they came', () => {
    const offered = (state: CallState) =>
      inputsOf(standingOf(state)).flatMap((input) => (input.type === 'reply' ? [input.id] : []));
    expect(offered(cold)).toContain('again');
    expect(offered(call(desks, '=form'))).not.toContain('again');
  });

  it('raises something new where the line there does', () => {
    const { cues } = take(call(desks, ...HEARD), 'transfer warm happened');
    expect(cues).toContainEqual({ type: 'again' });
  });

  it('is not taken anywhere by being told what it costs, nor from the last desk', () => {
    const told = take(call(desks, ...HEARD), 'transfer cost');
    expect(placeOf(told.state)).toEqual({ line: 'sofa' });
    expect(told.cues).toContainEqual({ type: 'reaction', reaction: 'transfer-cost' });
    expect(told.cues).not.toContainEqual({ type: 'handed-on' });
    const last = take(take(toldAll, 'transfer warm').state, 'transfer cold');
    expect(placeOf(last.state)).toEqual({ line: 'till' });
    expect(last.cues).toContainEqual({ type: 'reaction', reaction: 'transfer' });
    expect(contextOf(last.state).handed?.how).toBe('warm');
  });

  it('may leave with the transfer', () => {
    const out = scenarioOf(
      swapped(DESKS, 'handover: till', 'handover: [{ to: till, when: { agreed: true } }, { to: gone }]'),
    );
    const left = call(out, '=form', 'transfer cold');
    expect([placeOf(left), phaseOf(left)]).toEqual([{ ending: 'gone' }, 'done']);
  });
});

describe('whoever looks for every way on', () => {
  it('tries each note that can make a difference, and no other', () => {
    expect(notesAt(call(desks))).toEqual(['happened,feeling,next']);
    expect(notesAt(call(desks, ...HEARD))).toEqual([
      'happened,concern,feeling,next',
      'happened,feeling,next',
    ]);
    expect(notesAt(toldAll)).toHaveLength(2);
    expect(notesAt(call(desks, ...HEARD, 'transfer warm', 'transfer warm'))).toHaveLength(1);
  });
});
