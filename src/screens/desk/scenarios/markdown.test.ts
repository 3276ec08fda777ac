import { expect, it } from 'vitest';
import { blocksIn, piecesOf } from './markdown.ts';

it('reads headings, paragraphs, lists and code', () => {
  const page =
    '# trap-is-best\n\nA warning:\na question.\n\n## What\n\n- one\n  line\n- two\n\n```\na: 1\n\nb: 2\n```\n';
  expect(blocksIn(page)).toEqual([
    { kind: 'title', text: 'trap-is-best' },
    { kind: 'text', text: 'A warning: a question.' },
    { kind: 'heading', text: 'What' },
    { kind: 'list', items: ['one line', 'two'] },
    { kind: 'code', text: 'a: 1\n\nb: 2' },
  ]);
});

it('tells steps, which have an order, from other lists', () => {
  expect(blocksIn('1. Make it,\n   here.\n2. Check it.\n\n- one\n- two')).toEqual([
    { kind: 'steps', items: ['Make it, here.', 'Check it.'] },
    { kind: 'list', items: ['one', 'two'] },
  ]);
});

it('parts names in code from words, and takes a link for its words', () => {
  expect(piecesOf('a `par` of *[all](x.md)*')).toEqual([
    { code: false, text: 'a ' },
    { code: true, text: 'par' },
    { code: false, text: ' of all' },
  ]);
});
