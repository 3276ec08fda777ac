import { describe, expect, it } from 'vitest';
import { type Declared, parseDeclared } from './declared.ts';

const codesOf = (declared: Declared): readonly string[] =>
  declared.ok ? [] : declared.failures.map(({ code }) => code);

describe('a declaration of claims that a scenario cannot express', () => {
  it('gives a reason for each', () => {
    const text = 'not-applicable:\n  C-06: No mirror alone.\n  C-19: Nothing to guide through.\n';
    expect(parseDeclared(text)).toEqual({
      ok: true,
      declaration: {
        notApplicable: { 'C-06': 'No mirror alone.', 'C-19': 'Nothing to guide through.' },
        partly: {},
      },
    });
  });

  it('may tell of a part only', () => {
    expect(parseDeclared('partly:\n  C-15: Nobody snaps.\n')).toEqual({
      ok: true,
      declaration: { notApplicable: {}, partly: { 'C-15': 'Nobody snaps.' } },
    });
  });

  it.each([
    ['a claim nobody made', 'not-applicable: { C-41: "why" }', ['unknown-claim']],
    ['no reason', 'not-applicable: { C-06: "  " }', ['empty-reason']],
    ['nothing behind the claim', 'not-applicable:\n  C-06:\n', ['empty-reason']],
    ['a reason that is no text', 'not-applicable: { C-06: [why] }', ['wrong-type']],
    ['a list of claims', 'not-applicable: [C-06]', ['not-a-map']],
    ['another key', 'applicable: {}', ['unknown-key', 'missing-key']],
    ['no map at all', '- C-06', ['not-a-map']],
    ['a claim twice', 'not-applicable:\n  C-06: one\n  C-06: two\n', ['duplicate-key']],
    ['a part of a claim nobody made', 'partly: { C-41: "why" }', ['unknown-claim']],
    ['no reason for a part', 'partly: { C-06: "" }', ['empty-reason']],
    [
      'a claim as a whole and in part',
      'not-applicable: { C-06: a }\npartly: { C-06: b }',
      ['declared-twice'],
    ],
    ['no YAML', 'not-applicable: {', ['bad-yaml']],
    ['an empty file', '', ['not-a-map']],
  ])('is refused with a code: %s', (_, text, codes) => {
    expect(codesOf(parseDeclared(text))).toEqual(codes);
  });

  it('tells all that is wrong at once, with its place', () => {
    const declared = parseDeclared('not-applicable:\n  C-06: ""\n  C-99: why\n');
    expect(declared).toMatchObject({
      ok: false,
      failures: [
        { code: 'empty-reason', path: 'not-applicable.C-06', line: 2, column: 3 },
        { code: 'unknown-claim', path: 'not-applicable.C-99', line: 3, column: 3 },
      ],
    });
  });
});
