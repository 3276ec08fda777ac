import { describe, expect, it } from 'vitest';
import { LONGEST_PHRASE } from '../../screens/call/phrases.ts';
import { memoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { openPhrases } from './phrase-shelf.ts';

/** A store in which another program has left these. */
const holding = (stored: Readonly<Record<string, unknown>>): Store => ({
  ...memoryStore(),
  phrases: async () => stored as Readonly<Record<string, string>>,
});

describe('M-07: one’s own words in the phrase book', () => {
  it('are there again when the book is opened the next time', async () => {
    const store = memoryStore();
    (await openPhrases(store)).keep('warning', 'If it goes on, I will pause and ring you back.');
    const again = await openPhrases(store);
    expect(again.own.value).toEqual({ warning: 'If it goes on, I will pause and ring you back.' });
  });
  it('are forgotten when they are emptied', async () => {
    const store = memoryStore();
    const phrases = await openPhrases(store);
    phrases.keep('warning', 'x');
    phrases.keep('warning', '  \n ');
    expect((await openPhrases(store)).own.value).toEqual({});
  });
  it('touch no other situation', async () => {
    const store = memoryStore();
    const phrases = await openPhrases(store);
    phrases.keep('warning', 'one');
    phrases.keep('personal', 'two');
    expect((await openPhrases(store)).own.value).toEqual({ warning: 'one', personal: 'two' });
  });
  it('are no longer than one breath, counted in whole characters', async () => {
    const phrases = await openPhrases(memoryStore());
    expect(Array.from(phrases.keep('warning', '🙂'.repeat(LONGEST_PHRASE + 5)))).toHaveLength(LONGEST_PHRASE);
  });
  it.each([
    ['markup stays what was typed', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['what cannot be seen goes', 'a\u202eb\u0000c\u200bd\ud800', 'a b c d'],
    ['lines become one', ' first\n\nsecond\t', 'first second'],
  ])('%s', async (_, typed, words) => {
    expect((await openPhrases(memoryStore())).keep('repeated', typed)).toBe(words);
  });
  it('leave out what is no wording of ours', async () => {
    const stored = { warning: 7, personal: null, moon: 'x', repeated: ' well ', constructor: 'y' };
    expect((await openPhrases(holding(stored))).own.value).toEqual({ repeated: 'well' });
  });
});
