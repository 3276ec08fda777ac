import { describe, expect, it } from 'vitest';
import { wordsOf } from './swearing.ts';

const LINE = 'Oh [[bother]], the [[#]] thing and you [[*]]!';
const kinds = (mode?: 'mild' | 'masked' | 'bleeped') => wordsOf(LINE, mode).map(({ kind }) => kind);

describe('wordsOf', () => {
  it('leaves a text without marks alone', () => {
    expect(wordsOf('All [quiet] here.')).toEqual([{ kind: 'text', text: 'All [quiet] here.' }]);
    expect(wordsOf('')).toEqual([]);
  });
  it('covers every mark by default', () =>
    expect(kinds()).toEqual(['text', 'masked', 'text', 'masked', 'text', 'masked', 'text']));
  it('shows only mild words in the mild mode', () =>
    expect(wordsOf(LINE, 'mild')[1]).toEqual({ kind: 'text', text: 'bother' }));
  it('never prints the stronger marks', () =>
    expect(kinds('mild')).toEqual(['text', 'text', 'text', 'masked', 'text', 'masked', 'text']));
  it('bleeps every mark when asked to', () =>
    expect(kinds('bleeped').filter((kind) => kind === 'bleep')).toHaveLength(3));
});
