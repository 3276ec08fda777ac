import { expect, it } from 'vitest';
import { starterOf } from './starter.ts';

const YAML = [
  '# yaml-language-server: $schema=../schema.json',
  'format: 2',
  'id: tutorial-teapot',
  'tutorial: true',
  'channel: phone',
  '',
].join('\n');
const WORDS = { en: '{"title":"The teapot"}', lv: '{"title":"Tējkanna"}' };

it('is an ordinary scenario with an id of its own', () => {
  expect(starterOf({ yaml: YAML, words: WORDS }, 'en').yaml).toBe(
    'format: 2\nid: my-first-call\nchannel: phone\n',
  );
});

it('has the words of whoever writes on, and of nobody else', () => {
  expect(starterOf({ yaml: YAML, words: WORDS }, 'lv').words).toEqual({ lv: WORDS.lv });
});
