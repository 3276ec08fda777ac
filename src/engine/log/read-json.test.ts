import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

const failures = (text: string) => {
  const read = readJson(text);
  return read.ok ? [] : read.failures.map(({ code, path }) => `${code} ${path}`.trim());
};

describe('JSON, read strictly', () => {
  it('is what JSON.parse makes of it', () => {
    const data = { a: [1, 'a:', { b: '"a": 1, "a": 2' }], 'a\\"': null, b: { a: {}, b: [] }, '': -1.5 };
    expect(readJson(JSON.stringify(data, null, 2))).toEqual({ ok: true, data });
  });

  it.each([
    ['not-json', ''],
    ['not-json', '{'],
    ['not-json', '\uFEFF{}'],
    ['not-json', '{ a: 1 }'],
    ['duplicate-key a', '{"a": 1, "b": 2, "a": 1}'],
    ['duplicate-key a', '{"a": 1, "\\u0061" : 2}'],
    ['duplicate-key b.c', '{"a": {"c": 1}, "b": [0, {"c": 1, "d": [], "c": 2}]}'],
    ['duplicate-key __proto__', '{"__proto__": 1, "__proto__": 2}'],
    ['too-deep a', `{"a":${'['.repeat(40)}${']'.repeat(40)}}`],
  ])('says %s of %j', (failure, text) => {
    expect(failures(text)).toEqual([failure]);
  });

  it('tells of every key that is there twice', () => {
    expect(failures('{"a": 1, "a": {"b": 1, "b": 1}, "a": 2}')).toEqual([
      'duplicate-key a',
      'duplicate-key a.b',
      'duplicate-key a',
    ]);
  });

  it('keeps a key called __proto__ a key', () => {
    const read = readJson('{"__proto__": {"polluted": true}}');
    expect(read.ok && Object.keys(read.data as object)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });
});
