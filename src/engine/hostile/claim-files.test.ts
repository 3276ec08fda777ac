import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { CLAIMS } from '../claims/claims.ts';
import { DECLARATION_CODES, parseDeclared } from '../claims/declared.ts';
import { FAILURE_CODES } from '../scenario/failure.ts';
import { hiddenCharacters } from '../scenario/hidden-characters.ts';
import { type Kind, PATIENCE, runs } from './test-cases.ts';
import { grafted } from './test-graft.ts';
import { guarded } from './test-guard.ts';
import { mangled } from './test-mangle.ts';
import { SHIPPED_DECLARATIONS } from './test-shipped.ts';

const CODES: readonly string[] = [...FAILURE_CODES, ...DECLARATION_CODES];
const IDS = CLAIMS.map(({ id }) => id);

/** What became of a text; throws where that is neither reasons for claims nor failures with codes, fit to be printed. */
function answersTo(text: string): readonly string[] {
  const declared = guarded(() => parseDeclared(text));
  if (declared.ok) {
    const reasons = Object.values(declared.declaration).flatMap((each) => Object.entries(each));
    const strange = reasons.filter(([id, reason]) => !IDS.includes(id) || reason === '');
    expect(strange).toEqual([]);
    return ['accepted'];
  }
  const strange = declared.failures.filter(
    ({ code, path, detail }) => !CODES.includes(code) || hiddenCharacters(path + detail).length > 0,
  );
  expect(strange).toEqual([]);
  expect(declared.failures.length).toBeGreaterThan(0);
  return declared.failures.map(({ code }) => code);
}

function tryAll(kind: Kind, texts: fc.Arbitrary<string>): ReadonlySet<string> {
  const answers = new Set<string>();
  fc.assert(
    fc.property(texts, (text) => {
      for (const answer of answersTo(text)) answers.add(answer);
    }),
    runs(kind),
  );
  return answers;
}

describe('a file of claims', { timeout: PATIENCE }, () => {
  it('whose text was mangled gives its reasons, or is refused with codes', () => {
    const answers = tryAll('claimTexts', mangled(fc.constantFrom(...SHIPPED_DECLARATIONS)));
    expect(answers).toContain('accepted');
    expect(answers.size).toBeGreaterThan(8);
  });

  it('with something strange grafted into its tree gives its reasons, or is refused with codes', () => {
    const trees = SHIPPED_DECLARATIONS.map((text) => parse(text) as unknown);
    const answers = tryAll(
      'claimTrees',
      grafted(trees).map((tree) => stringify(tree) ?? ''),
    );
    expect(answers).toContain('accepted');
    expect(answers.size).toBeGreaterThan(5);
  });
});
