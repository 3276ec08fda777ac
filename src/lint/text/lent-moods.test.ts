import { describe, expect, it } from 'vitest';
import type { Mood } from '../../engine/vocabulary.ts';
import { lentMoodFaults } from './lent-moods.ts';
import { says } from './test-texts.ts';

/** The texts that want a variant in a talk that opens with `opening`, goes on to `next` and ends in `gone`. */
function missing(texts: Readonly<Record<string, string>>, next: readonly Mood[] = ['heated']) {
  const moods = new Map([
    ['opening', new Set<Mood>(['heated'])],
    ['next', new Set(next)],
  ]);
  const endings = new Map([['gone', new Set<Mood>(['prickly', 'boiling'])]]);
  return lentMoodFaults({ opening: 'opening' }, { moods, endings })(says(texts)).map(({ at }) => at);
}

const sound = {
  'lines.opening': 'Hello.',
  'lines.opening_boiling': 'Hello!',
  'lines.next': 'And?',
  'endings.gone': 'Goodbye.',
  'endings.gone_boiling': 'Goodbye!',
};

describe('a talk that is lent', () => {
  it('has nothing to be told where all that is boiling sounds so', () => expect(missing(sound)).toEqual([]));

  it('is opened in any mood, however its own customer comes', () => {
    const { 'lines.opening_boiling': _, ...calm } = sound;
    expect(missing(calm)).toEqual(['lines.opening']);
  });

  it('is said calmly too, wherever somebody boils', () =>
    expect(missing(sound, ['heated', 'boiling'])).toEqual(['lines.next']));

  it('is asked about in the words of each kind of anger', () => {
    const { 'endings.gone_boiling': _, ...calm } = sound;
    expect(missing({ ...calm, 'passive.endings.gone': 'Good day.' })).toEqual([
      'passive.endings.gone',
      'endings.gone',
    ]);
  });

  it('may boil in the words of all, whatever is said otherwise by one kind', () =>
    expect(missing({ ...sound, 'passive.lines.opening': 'Good morning.' })).toEqual([]));
});
