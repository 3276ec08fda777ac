import { describe, expect, it } from 'vitest';
import { hiddenCharacters, visible } from './hidden-characters.ts';

const names = (text: string) => hiddenCharacters(text).map(({ name }) => name);

describe('a hidden character', () => {
  it.each([
    ['a control', 'a\0b\u001bc\u009b', ['U+0000', 'U+001B', 'U+009B']],
    [
      'an override of the writing direction',
      'a\u202eb\u2066c\u200fd\u061c',
      ['U+202E', 'U+2066', 'U+200F', 'U+061C'],
    ],
    ['half of a pair', 'a\ud83db\ude00', ['U+D83D', 'U+DE00']],
    ['a line end that no editor shows', 'a\u2028b\u2029', ['U+2028', 'U+2029']],
    ['a byte order mark', 'a\ufeff', ['U+FEFF']],
  ])('is %s', (_, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('is none of the letters of five languages, no whole pair, no tab and no line end', () => {
    expect(names('Ķēniņš, öökull, ğıİş, äiti – “no”\u00a0…\t😀 👩‍💻\r\n')).toEqual([]);
  });

  it('is counted in its place and shown by its name', () => {
    expect(hiddenCharacters('😀\u202e')).toEqual([{ offset: 2, name: 'U+202E' }]);
    expect(visible('a\u202eb\ud800')).toBe('a<U+202E>b<U+D800>');
  });
});
