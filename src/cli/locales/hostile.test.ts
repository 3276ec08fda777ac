import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, PATIENCE, runs } from '../../engine/hostile/test-cases.ts';
import { grafted, pathsIn } from '../../engine/hostile/test-graft.ts';
import { guarded } from '../../engine/hostile/test-guard.ts';
import { mangled } from '../../engine/hostile/test-mangle.ts';
import { HIDDEN } from '../../engine/hostile/test-pieces.ts';
import { hiddenCharacters } from '../../engine/scenario/hidden-characters.ts';
import { LOCALES_FOLDER } from '../../files/shipped.ts';
import { TEXT_FAULTS, type TextFinding } from '../../lint/text-file/compare.ts';
import { checkTexts } from '../../lint/text-file/read-texts.ts';
import { flatten, type Texts } from '../../lint/text-file/texts.ts';

interface Shipped {
  readonly saved: string;
  readonly english: Texts;
}

const read = (locale: string, name: string): string =>
  readFileSync(join(LOCALES_FOLDER, locale, name), 'utf8');

const NAMES = readdirSync(join(LOCALES_FOLDER, 'en'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);
const SHIPPED: readonly Shipped[] = NAMES.flatMap((name) => {
  const english = flatten(JSON.parse(read('en', name)));
  return ['en', 'lv', 'fi'].map((locale) => ({ saved: read(locale, name), english }));
});
const anyShipped = fc.constantFrom(...SHIPPED);

/** What is said of a file; throws where that is anything but findings with codes, fit to be printed. */
function findingsIn(saved: string, english: Texts): readonly TextFinding[] {
  const findings = guarded(() => checkTexts('lv', saved, english));
  const strange = findings.filter(
    ({ code, key, detail }) => !TEXT_FAULTS.includes(code) || hiddenCharacters(key + detail).length > 0,
  );
  expect(strange).toEqual([]);
  return findings;
}

/** Tries every case, and gives the codes that were told. */
function tryAll(kind: Kind, files: fc.Arbitrary<Shipped>): ReadonlySet<string> {
  const codes = new Set<string>();
  fc.assert(
    fc.property(files, ({ saved, english }) => {
      for (const { code } of findingsIn(saved, english)) codes.add(code);
    }),
    runs(kind),
  );
  return codes;
}

const codesOf = (findings: readonly TextFinding[]): readonly string[] =>
  findings.map(({ code, key }) => `${code} ${key}`);

describe('a locale file', { timeout: PATIENCE }, () => {
  it('whose text was mangled is read, or refused with codes', () => {
    const files = anyShipped.chain(({ saved, english }) =>
      mangled(fc.constant(saved)).map((text) => ({ saved: text, english })),
    );
    expect(tryAll('localeTexts', files).size).toBeGreaterThan(8);
  });

  it('with something strange grafted into its tree is read, or refused with codes', () => {
    const files = anyShipped.chain(({ saved, english }) =>
      grafted([JSON.parse(saved)]).map((tree) => ({ saved: JSON.stringify(tree), english })),
    );
    expect(tryAll('localeTrees', files).size).toBeGreaterThan(8);
  });

  const half = { ...runs('localeMarks'), numRuns: runs('localeMarks').numRuns / 2 };
  const anyPlace = fc.noBias(fc.nat());

  it('with a hidden character in any of its texts is told so', () => {
    fc.assert(
      fc.property(anyShipped, anyPlace, fc.constantFrom(...HIDDEN), ({ saved, english }, place, hidden) => {
        const lines = saved.split('\n');
        const written = lines
          .map((line, index) => [index, line] as const)
          .filter(([, line]) => /": "./.test(line));
        const [index, line] = written[place % written.length] ?? [0, ''];
        lines[index] = line.replace('": "', `": "${JSON.stringify(hidden).slice(1, -1)}`);
        const findings = findingsIn(lines.join('\n'), english);
        expect(findings.map(({ code }) => code)).toContain('hidden-character');
      }),
      half,
    );
  });

  it('in which any key is written twice is told so', () => {
    fc.assert(
      fc.property(anyShipped, anyPlace, ({ saved, english }, place) => {
        const tree = JSON.parse(saved) as Readonly<Record<string, object | string>>;
        const path = pathsIn(tree).slice(1)[place % (pathsIn(tree).length - 1)] ?? [];
        const codes = codesOf(findingsIn(writeTwice(tree, path), english));
        expect(codes).toContain(`duplicate-key ${path.join('.')}`);
      }),
      half,
    );
  });

  it.each([
    ['lists, never closed', 'not-json ', '['.repeat(200_000)],
    ['lists', 'too-deep a', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['maps in maps', 'too-deep', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`],
    ['one key', 'duplicate-key k', `{${'"k":"",'.repeat(30_000)}"k":""}`],
    ['letters', 'too-large ', `{"a":"${'x'.repeat(2 ** 24)}"}`],
    ['open marks', 'wrong-mark a', JSON.stringify({ a: '['.repeat(250_000) })],
    ['open placeholders', 'wrong-placeholder a', JSON.stringify({ a: '{{ '.repeat(80_000) })],
    ['one long placeholder', 'wrong-placeholder a', JSON.stringify({ a: `{{${'x'.repeat(250_000)}` })],
    ['spaces in a placeholder', 'wrong-placeholder a', JSON.stringify({ a: `{{${' '.repeat(250_000)}x` })],
    ['overrides of the direction', 'hidden-character a', JSON.stringify({ a: '\u202e'.repeat(80_000) })],
  ])('full of %s is told: %s', (_, code, saved) => {
    expect(codesOf(findingsIn(saved, new Map())).some((told) => told.startsWith(code))).toBe(true);
  });
});

/** JSON with the key at a path written a second time, right behind the first. */
function writeTwice(tree: unknown, [key, ...rest]: readonly (string | number)[]): string {
  if (typeof tree !== 'object' || tree === null) return JSON.stringify(tree);
  const entries = Object.entries(tree).flatMap(([name, value]) => {
    const written = `${JSON.stringify(name)}:${name === key ? writeTwice(value, rest) : JSON.stringify(value)}`;
    return name === key && rest.length === 0 ? [written, written] : [written];
  });
  return `{${entries.join(',')}}`;
}
