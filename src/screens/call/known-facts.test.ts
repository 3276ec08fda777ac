import { describe, expect, it } from 'vitest';
import { cardsOf, type KnownFacts, learntFrom } from './known-facts.ts';

const shelf: KnownFacts = { id: 'shelf', facts: ['van', 'parcel'], changes: { 'one-round': 'van' } };
const account: KnownFacts = { id: 'account', facts: ['freeze'], changes: {} };
const played = (scenario: string, shared = false) => ({ scenario, shared });

describe('M-02: the knowledge drawer', () => {
  it('is empty before the first call is finished', () =>
    expect(learntFrom([shelf, account], [])).toEqual([]));
  it('grows with every scenario that was played to its end, and not by playing it again', () => {
    expect(learntFrom([shelf, account], [played('account')])).toEqual([account]);
    const runs = [played('account'), played('shelf'), played('account')];
    expect(learntFrom([shelf, account], runs)).toEqual([shelf, account]);
  });
  it('holds nothing from somebody else’s call', () =>
    expect(learntFrom([shelf], [played('shelf', true)])).toEqual([]));
  it('lays what has changed beside the card that it makes stale', () =>
    expect(cardsOf(shelf)).toEqual([
      { fact: 'van', changes: ['one-round'] },
      { fact: 'parcel', changes: [] },
    ]));
});
