import { describe, expect, it } from 'vitest';
import { USUAL_TERMS } from '../../../course/terms.ts';
import { type Draft, faultsIn } from './draft.ts';

const GOOD: Draft = {
  title: 'First week',
  versions: ['one'],
  people: null,
  opens: '2026-11-23T09:00',
  due: '2026-11-30T17:00',
  goals: {},
  terms: USUAL_TERMS,
};

describe('an assignment that is being written', () => {
  it('is all right with a title, a scenario and the usual terms', () => {
    expect(faultsIn(GOOD)).toEqual([]);
    expect(faultsIn({ ...GOOD, due: '' })).toEqual([]);
  });

  it('is told everything that is missing at once', () => {
    const empty = { ...GOOD, title: ' ', versions: [], people: new Set<string>(), opens: '', due: '' };
    expect(faultsIn(empty)).toEqual(['no-scenarios', 'no-people', 'no-title', 'no-opening']);
  });

  it('cannot be due before it opens, or at that moment', () => {
    expect(faultsIn({ ...GOOD, due: '2026-11-22T17:00' })).toEqual(['due-before-opening']);
    expect(faultsIn({ ...GOOD, due: GOOD.opens })).toEqual(['due-before-opening']);
  });

  it('asks for nothing that nobody could fulfil', () => {
    const terms = { ...USUAL_TERMS, mastery: 'two-days', counts: 'first', attempts: 1 } as const;
    expect(faultsIn({ ...GOOD, terms })).toEqual(['two-days-of-first', 'two-days-of-one-attempt']);
  });

  it('asks for points there are, and for twenty scenarios at most', () => {
    expect(faultsIn({ ...GOOD, terms: { ...USUAL_TERMS, passMark: 101 } })).toEqual(['no-pass-mark']);
    expect(faultsIn({ ...GOOD, terms: { ...USUAL_TERMS, passMark: Number.NaN } })).toEqual(['no-pass-mark']);
    const versions = Array.from({ length: 21 }, (_, number) => String(number));
    expect(faultsIn({ ...GOOD, versions })).toEqual(['too-many-scenarios']);
  });
});
