import { describe, expect, it } from 'vitest';
import type { CallState } from '../chart/call-state.ts';
import { call, take } from '../chart/test-call.ts';
import {
  COUNTER,
  DESKS,
  FORM_SCENARIOS,
  LETTER,
  MOVED,
  REVIEW,
  scenarioOf,
  TEAM,
} from '../scenario/test-forms.ts';
import { makeView } from './make-view.ts';

const settingOf = (state: CallState) => makeView(state, 'practice').setting;

describe('a screen is told', () => {
  it('where a contact is now', () => {
    const moved = scenarioOf(MOVED);
    expect(settingOf(call(moved)).channel).toBe('help-page');
    expect(settingOf(call(moved, '=sorry')).channel).toBe('chat');
    expect(settingOf(call(moved, '=sorry', 'end')).channel).toBe('chat');
  });

  it('that everybody may read a review, and nobody else a voice note', () => {
    const review = scenarioOf(REVIEW);
    expect(settingOf(call(review)).public).toBe(true);
    expect(settingOf(call(review, '=short')).public).toBe(false);
  });

  it('that other people hear what is said at a counter, unless in a quiet corner', () => {
    const counter = scenarioOf(COUNTER);
    expect(settingOf(call(counter)).overheard).toBe(true);
    expect(settingOf(call(counter, '=low-voice')).overheard).toBe(false);
    const corner = call(counter, '=over-here');
    expect(settingOf(corner).overheard).toBe(false);
    expect(settingOf(take(corner, '=early').state).overheard).toBe(true);
    const ended = call(counter, '=over-here', '=tell', '=tell', '=pair', '=deal');
    expect([makeView(ended, 'practice').ending, settingOf(ended).overheard]).toEqual(['happy', false]);
  });

  it('at which desk a contact is, whether it leads on, and what came with the customer', () => {
    const desks = scenarioOf(DESKS);
    const deskOf = (...words: readonly string[]) => makeView(call(desks, ...words), 'practice').desk;
    expect(deskOf()).toEqual({ name: 'desk', handsOn: true, handed: null });
    expect(deskOf('transfer warm happened')).toEqual({
      name: 'bench',
      handsOn: true,
      handed: { how: 'warm', told: ['happened'], mood: 'heated', promised: [] },
    });
    expect(deskOf('transfer cold', 'transfer cold')).toMatchObject({ name: 'shop', handsOn: false });
    expect(makeView(call(scenarioOf(COUNTER)), 'practice').desk).toBeNull();
  });

  it('who sits at the table, and who says a reply', () => {
    const view = makeView(call(scenarioOf(TEAM)), 'practice');
    expect(view.setting.seats).toEqual(['design', 'code', 'dates']);
    expect(new Map(view.replies.map(({ id, by }) => [id, by]))).toEqual(
      new Map([
        ['all-ears', null],
        ['defend', 'design'],
        ['supplier', 'dates'],
        ['seen', 'code'],
      ]),
    );
  });

  it('the parts of a letter with what can be chosen now, and every letter that can be sent', () => {
    const { letter, replies } = makeView(call(scenarioOf(LETTER)), 'practice');
    expect(letter?.map(({ part }) => part)).toEqual(['opening', 'matter', 'close']);
    expect(letter?.map(({ blocks }) => blocks.map(({ id }) => id).toSorted())).toEqual([
      ['receipt', 'right'],
      ['one-page', 'rebut', 'terms'],
      ['friday', 'later'],
    ]);
    expect(replies).toHaveLength(12);
    const approved = call(scenarioOf(LETTER), 'approval shelf', 'hold');
    expect(makeView(approved, 'practice').letter?.[2]?.blocks).toHaveLength(3);
    expect(makeView(call(scenarioOf(TEAM)), 'practice').letter).toBeNull();
  });

  it('the blocks of a part in an order that only the seed decides', () => {
    const order = (seed: number) =>
      makeView({ ...call(scenarioOf(LETTER)), seed }, 'practice').letter?.map(({ blocks }) =>
        blocks.map(({ id }) => id).join(),
      );
    expect(order(3)).toEqual(order(3));
    expect(new Set(Array.from({ length: 12 }, (_, seed) => order(seed)?.join(' '))).size).toBeGreaterThan(3);
  });

  it('of no forms where a channel has none', () => {
    for (const scenario of FORM_SCENARIOS)
      expect(Object.keys(settingOf(call(scenario)))).toEqual(['channel', 'public', 'overheard', 'seats']);
  });
});
