import { describe, expect, it } from 'vitest';
import { nextCall, type Playable } from './next-call.ts';

const PLAYABLE: readonly Playable[] = [
  { id: 'storm', angerType: 'swearing', difficulty: 'hard' },
  { id: 'letter', angerType: 'passive', difficulty: 'easier' },
  { id: 'irony', angerType: 'passive', difficulty: 'easier' },
  { id: 'stakes', angerType: 'escalated', difficulty: 'easier' },
  { id: 'clock', angerType: 'escalated', difficulty: 'medium' },
];
const suggested = (...ids: readonly string[]) =>
  nextCall(
    PLAYABLE,
    ids.map((scenario) => ({ scenario, total: 700 })),
  );

describe('the next call', () => {
  it('is at first the first of the easier ones', () =>
    expect(suggested()).toEqual({ scenario: 'letter', why: 'first', best: null }));

  it('is then a new one of another kind of anger', () =>
    expect(suggested('letter')).toEqual({ scenario: 'stakes', why: 'new', best: null }));

  it('grows harder only when the easier ones are played', () => {
    expect(suggested('letter', 'stakes')?.scenario).toBe('irony');
    expect(suggested('letter', 'stakes', 'irony')?.scenario).toBe('clock');
    expect(suggested('letter', 'stakes', 'irony', 'clock')?.scenario).toBe('storm');
  });

  it('is the one with most to gain once all were played, by the best result of each', () => {
    const totals = { storm: 900, letter: 850, irony: 300, stakes: 600, clock: 990 };
    const outcomes = Object.entries(totals).map(([scenario, total]) => ({ scenario, total }));
    expect(nextCall(PLAYABLE, outcomes)).toEqual({ scenario: 'irony', why: 'gain', best: 300 });
    const better = [...outcomes, { scenario: 'irony', total: 950 }];
    expect(nextCall(PLAYABLE, better)).toEqual({ scenario: 'stakes', why: 'gain', best: 600 });
  });

  it('is not put off by calls that are not offered any more', () =>
    expect(suggested('gone')).toMatchObject({ scenario: 'letter', why: 'first' }));

  it('is the tutorial for somebody new, and never again once anything was played (SC-28)', () => {
    const teapot = { id: 'teapot', angerType: 'passive', difficulty: 'easier', tutorial: true } as const;
    const next = (...ids: readonly string[]) =>
      nextCall(
        [...PLAYABLE, teapot],
        ids.map((scenario) => ({ scenario, total: 100 })),
      );
    expect(next()).toEqual({ scenario: 'teapot', why: 'tutorial', best: null });
    expect(next('teapot')).toMatchObject({ scenario: 'letter', why: 'first' });
    expect(next('letter')).toMatchObject({ scenario: 'stakes', why: 'new' });
    expect(next(...PLAYABLE.map(({ id }) => id))).toMatchObject({ scenario: 'storm', why: 'gain' });
  });

  it('is none where there is none', () => expect(nextCall([], [])).toBeNull());
});
