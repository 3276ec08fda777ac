import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { FORM_TEXTS } from '../scenario/test-forms.ts';
import { SMALL } from '../scenario/test-small.ts';
import { PATIENCE } from './test-cases.ts';
import { grafted } from './test-graft.ts';
import { SHIPPED_TEXTS } from './test-shipped.ts';
import { tryAll } from './test-verdict.ts';

describe('a scenario file', { timeout: PATIENCE }, () => {
  it('with something strange grafted into its tree is accepted and sound, or refused with codes and places', () => {
    const trees = [
      ...Array(160).fill(SMALL),
      ...Array(8).fill(Object.values(FORM_TEXTS)).flat(),
      ...SHIPPED_TEXTS,
    ].map((text: string) => parse(text) as unknown);
    const write = fc.constantFrom<(tree: unknown) => string | undefined>(JSON.stringify, stringify);
    const texts = fc.tuple(grafted(trees), write).map(([tree, written]) => written(tree) ?? '');
    const answers = tryAll('scenarioTrees', texts);
    expect(answers.size).toBeGreaterThan(20);
    expect(answers.get('accepted')).toBeGreaterThan(100);
  });
});
