import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_PHRASE, type Situation } from '../../course/phrases.ts';
import { memoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { openPhrases } from './phrase-shelf.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A store in which another program has left these. */
const holding = (stored: Readonly<Record<string, unknown>>): Store => ({
  ...memoryStore(),
  phrases: async () => stored as Readonly<Record<string, string>>,
});

/** What is found where these were written and kept, when the book is opened the next time. */
async function foundAfter(...written: readonly (readonly [Situation, string])[]) {
  const store = memoryStore();
  const phrases = await openPhrases(store);
  for (const [situation, text] of written) {
    phrases.write(situation, text);
    phrases.keepNow();
  }
  return (await openPhrases(store)).own.value;
}

describe('M-07: one’s own words in the phrase book', () => {
  it('are there again when the book is opened the next time', async () => {
    const words = 'If it goes on, I will pause and ring you back.';
    expect(await foundAfter(['warning', words])).toEqual({ warning: words });
  });
  it('are kept without a word when the typing rests', async () => {
    const store = memoryStore();
    const phrases = await openPhrases(store);
    phrases.write('warning', 'If it goes');
    await vi.advanceTimersByTimeAsync(200);
    phrases.write('warning', 'If it goes on');
    await vi.advanceTimersByTimeAsync(200);
    expect(await store.phrases()).toEqual({});
    await vi.advanceTimersByTimeAsync(200);
    expect(await store.phrases()).toEqual({ warning: 'If it goes on' });
  });
  it('are not called kept before they are', async () => {
    let done = () => {};
    const store = { ...memoryStore(), savePhrase: () => new Promise<void>((resolve) => (done = resolve)) };
    const phrases = await openPhrases(store);
    phrases.write('warning', 'x');
    phrases.keepNow();
    await vi.advanceTimersByTimeAsync(1000);
    expect(phrases.kept.value).toEqual({});
    done();
    await vi.advanceTimersByTimeAsync(0);
    expect(phrases.kept.value).toEqual({ warning: 'x' });
  });
  it('are forgotten when they are emptied', async () => {
    expect(await foundAfter(['warning', 'x'], ['warning', '  \n '])).toEqual({});
  });
  it('touch no other situation', async () => {
    expect(await foundAfter(['warning', 'one'], ['personal', 'two'])).toEqual({
      warning: 'one',
      personal: 'two',
    });
  });
  it('are no longer than one breath, counted in whole characters', async () => {
    const { warning = '' } = await foundAfter(['warning', '🙂'.repeat(LONGEST_PHRASE + 5)]);
    expect(Array.from(warning)).toHaveLength(LONGEST_PHRASE);
  });
  it.each([
    ['markup stays what was typed', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['what cannot be seen goes', 'a\u202eb\u0000c\u200bd\ud800', 'a b c d'],
    ['lines become one', ' first\n\nsecond\t', 'first second'],
  ])('%s', async (_, typed, words) => {
    expect(await foundAfter(['repeated', typed])).toEqual({ repeated: words });
  });
  it('leave out what is no wording of ours', async () => {
    const stored = { warning: 7, personal: null, moon: 'x', repeated: ' well ', constructor: 'y' };
    expect((await openPhrases(holding(stored))).own.value).toEqual({ repeated: 'well' });
  });
});
