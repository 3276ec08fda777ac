import { describe, expect, it } from 'vitest';
import type { Mood } from '../../engine/vocabulary.ts';
import { moodFaults } from './mood-variants.ts';
import { says } from './test-texts.ts';

/** The moods that want a text, where the line is heard in `heard` and has variants for `varied`. */
function missing(heard: readonly Mood[], varied: readonly Mood[]): string | null {
  const texts = says(
    Object.fromEntries(['', ...varied.map((mood) => `_${mood}`)].map((end) => [`lines.ask${end}`, 'Well?'])),
  );
  const [found] = moodFaults('lines', new Map([['ask', new Set(heard)]]))(texts);
  return found?.detail.split('no text for ')[1] ?? null;
}

describe('a line that sounds the same in moods far apart', () => {
  it('boiling is not said as prickly is', () => {
    expect(missing(['prickly', 'heated', 'boiling'], [])).toBe('boiling');
    expect(missing(['settled', 'boiling'], ['heated'])).toBe('boiling');
  });
  it('a variant for boiling is all it takes', () =>
    expect(missing(['settled', 'prickly', 'heated', 'boiling'], ['boiling'])).toBeNull());
  it('moods up to heated share a text, and so do heated and boiling', () => {
    expect(missing(['settled', 'prickly'], [])).toBeNull();
    expect(missing(['heated', 'boiling'], [])).toBeNull();
    expect(missing(['settled', 'prickly', 'heated'], [])).toBeNull();
    expect(missing(['settled', 'heated'], [])).toBeNull();
  });
  it('what is never heard needs no text', () => expect(missing(['prickly'], [])).toBeNull());
  it('nobody sounds cooler for getting hotter', () => {
    expect(missing(['prickly', 'heated', 'boiling'], ['heated'])).toBe('boiling');
    expect(missing(['settled', 'prickly', 'heated'], ['prickly'])).toBe('heated');
  });
  it('the last words of a call are asked about like any others', () => {
    const left = new Map([['walked', new Set<Mood>(['settled', 'boiling'])]]);
    const plain = says({ 'endings.walked': 'Goodbye.', 'lines.walked_boiling': 'Goodbye!' });
    expect(moodFaults('endings', left)(plain).map(({ at }) => at)).toEqual(['endings.walked']);
  });
});
