import { describe, expect, it } from 'vitest';
import { FILE_FAULTS } from './compare.ts';
import { checkTexts, readTexts } from './read-texts.ts';

const CASES = [
  ['too-large', '', `{"a": "${'x'.repeat(300_000)}"}`],
  ['not-json', '', '{"a": "b"'],
  ['not-json', '', '\uFEFF{"a": "b"}'],
  ['not-a-map', '', '["a"]'],
  ['not-a-map', '', '"a"'],
  ['duplicate-key', 'a', '{"a": "b", "a": "c"}'],
  ['duplicate-key', 'a.b', '{"a": {"b": "c"}, "a.b": "d"}'],
  ['too-deep', 'a', `{"a": ${'['.repeat(5000)}${']'.repeat(5000)}}`],
] as const;

describe('a locale file', () => {
  it.each(CASES)('that cannot be read says why: %s', (code, key, saved) => {
    expect(readTexts(saved)).toMatchObject({ ok: false, findings: [{ code, key }] });
  });

  it('has a case for everything that keeps it from being read', () => {
    expect(new Set(CASES.map(([code]) => code))).toEqual(new Set(FILE_FAULTS));
  });

  it('gives its texts by dotted keys', () => {
    const read = readTexts('{"a": {"b": "c"}, "d": "e"}');
    expect(read.ok && [...read.texts]).toEqual([
      ['a.b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('that cannot be read is not held against English as well', () => {
    expect(checkTexts('lv', '{', new Map([['a', 'b']]))).toEqual([{ code: 'not-json', key: '', detail: '' }]);
    expect(checkTexts('lv', '{}', new Map([['a', 'b']]))).toEqual([
      { code: 'missing-key', key: 'a', detail: '' },
    ]);
  });

  it('cannot smuggle in a prototype', () => {
    expect(checkTexts('lv', '{"__proto__": {"polluted": "jā"}}', new Map())).toEqual([
      { code: 'unused-key', key: '__proto__.polluted', detail: '' },
    ]);
    expect({}).not.toHaveProperty('polluted');
  });
});
