import { describe, expect, it } from 'vitest';
import { USUAL_TERMS } from '../../course/terms.ts';
import { type Assigned, type AssignedItem, inOrder, mayPlay, shouldPlay, titleOf } from './asked-order.ts';

const item = (state: AssignedItem['state'], more: Partial<AssignedItem> = {}): AssignedItem => ({
  version: 'v',
  state,
  result: null,
  byTrainer: false,
  best: null,
  last: null,
  trend: null,
  tries: 0,
  left: null,
  begun: state === 'under-way',
  closed: null,
  countsFrom: null,
  refresh: null,
  open:
    !['mastered', 'used-up', 'not-open'].includes(state) && (more.begun || (more.closed ?? null) === null),
  ...more,
});

const assigned = (title: string, ...standings: AssignedItem[]): Assigned => ({
  id: title,
  cohort: 'c',
  title,
  window: { opens: 0, due: null },
  terms: { ...USUAL_TERMS, refreshes: [] },
  items: standings.map(() => ({ version: 'v', scenario: 's', goal: null, titles: {} })),
  people: null,
  withdrawn: false,
  nudged: null,
  zone: 'UTC',
  standings,
});

describe('what is asked', () => {
  it('comes in the order of its due times, what has not opened last, and what is done apart', () => {
    const { ahead, behind } = inOrder([
      assigned('later', item('not-open', { closed: 'not-open-yet' })),
      assigned('late', item('overdue')),
      assigned('passed', item('mastered'), item('mastered')),
      assigned('over', item('overdue', { closed: 'past-due' })),
      assigned('half', item('mastered'), item('to-do')),
      assigned('begun', item('overdue', { closed: 'past-due', begun: true })),
      assigned('again', item('refresh-due', { closed: 'attempts-used-up', begun: true })),
    ]);
    expect(ahead.map(({ title }) => title)).toEqual(['late', 'half', 'begun', 'again', 'later']);
    expect(behind.map(({ title }) => title)).toEqual(['passed', 'over']);
  });

  it('is nothing more of a group in the archive, where a call was begun or has not opened neither', () => {
    const closed = 'cohort-archived';
    const { ahead, behind } = inOrder([
      assigned('late', item('overdue', { closed })),
      assigned('begun', item('under-way', { closed })),
      assigned('later', item('not-open', { closed })),
    ]);
    expect(ahead).toEqual([]);
    expect(behind.map(({ title }) => title)).toEqual(['late', 'begun', 'later']);
    expect(mayPlay(item('overdue', { closed }))).toBe(false);
    expect(mayPlay(item('under-way', { closed }))).toBe(true);
  });

  it('comes first where a trainer has reminded of it, so that a reminder is never folded away', () => {
    const reminded = { ...assigned('reminded', item('to-do')), nudged: 1 };
    const { ahead } = inOrder([assigned('soon', item('to-do')), reminded]);
    expect(ahead.map(({ title }) => title)).toEqual(['reminded', 'soon']);
  });

  it('can be gone on with when it was begun, and not begun when it is closed', () => {
    expect(mayPlay(item('under-way', { closed: 'attempts-used-up' }))).toBe(true);
    expect(mayPlay(item('used-up', { closed: 'attempts-used-up' }))).toBe(false);
    expect(shouldPlay(item('passed-once', { countsFrom: 10 }), 9)).toBe(false);
    expect(shouldPlay(item('passed-once', { countsFrom: 10 }), 10)).toBe(true);
  });

  it('is called as the reader calls it, or else in a language it has', () => {
    const named = (titles: Record<string, string>) => ({
      version: 'v',
      scenario: 'own-one',
      goal: null,
      titles,
    });
    expect(titleOf(named({ en: 'One', lv: 'Viens' }), 'lv')).toBe('Viens');
    expect(titleOf(named({ en: 'One', lv: 'Viens' }), 'fi')).toBe('One');
    expect(titleOf(named({ lv: 'Viens' }), 'fi')).toBe('Viens');
    expect(titleOf(named({}), 'fi')).toBe('own-one');
  });
});
