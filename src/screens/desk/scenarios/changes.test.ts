import { expect, it } from 'vitest';
import { changesBetween } from './changes.ts';

it('counts lines that came and went, and takes no notice of those that moved', () => {
  const before = { yaml: 'id: tea\nchannel: phone\n', words: { en: '{\n"a": "x"\n}', fi: '{}' } };
  const after = {
    yaml: 'channel: chat\n\nid: tea\nindustry: bank\n',
    words: { en: '{\n"a": "x",\n"b": "y"\n}', fi: '{}' },
  };
  expect(changesBetween(before, after)).toEqual({ added: 2, removed: 1, words: [['en', 1]] });
  expect(changesBetween(after, after)).toEqual({ added: 0, removed: 0, words: [] });
});

it('counts a line that stands there twice as two', () => {
  const one = { yaml: 'reply\n', words: {} };
  expect(changesBetween(one, { yaml: 'reply\nreply\n', words: {} }).added).toBe(1);
});
