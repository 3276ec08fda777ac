import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../scenario/parse.ts';
import { FORM_TEXTS } from '../scenario/test-forms.ts';
import { SMALL } from '../scenario/test-small.ts';
import { PATIENCE, runs } from './test-cases.ts';
import { IDS } from './test-ids.ts';
import { mangled } from './test-mangle.ts';
import { HIDDEN, STRANGE_NAMES } from './test-pieces.ts';
import { anyScenarioFile, textOf } from './test-random-scenario.ts';
import { SHIPPED_TEXTS } from './test-shipped.ts';
import { tryAll, verdictOn } from './test-verdict.ts';

/** Short ones mostly: a long one has no more ways to break, and takes ten times as long. */
const anyText = fc.oneof(
  { weight: 60, arbitrary: fc.constant(SMALL) },
  { weight: 20, arbitrary: fc.constantFrom(...Object.values(FORM_TEXTS)) },
  { weight: 15, arbitrary: anyScenarioFile.map(textOf) },
  { weight: 1, arbitrary: fc.constantFrom(...SHIPPED_TEXTS) },
);

describe('a scenario file', { timeout: PATIENCE }, () => {
  it('whose text was mangled is accepted and sound, or refused with codes and places', () => {
    const answers = tryAll('scenarioTexts', mangled(anyText));
    expect(answers.size).toBeGreaterThan(20);
    expect(answers.get('accepted')).toBeGreaterThan(100);
  });

  it.each('small talk hello told happy gone see-it deal parcel shelf friday sheet keep'.split(' '))(
    'in which %s goes by any other name is accepted and sound, or refused with codes and places',
    (name) => {
      const everywhere = new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g');
      const verdicts = ['small', ...IDS, ...STRANGE_NAMES].map((other) => {
        const { parsed, faults } = verdictOn(SMALL.replace(everywhere, other));
        expect(faults, other).toEqual([]);
        return parsed.ok;
      });
      expect(verdicts.filter((accepted) => accepted).length).toBeGreaterThan(10);
      expect(verdicts.filter((accepted) => !accepted).length).toBeGreaterThan(5);
    },
  );

  it('with a hidden character anywhere is refused for it, at its place', () => {
    fc.assert(
      fc.property(anyText, fc.noBias(fc.nat()), fc.constantFrom(...HIDDEN), (text, any, hidden) => {
        const place = 1 + (any % text.length);
        const before = text.slice(0, place).split('\n');
        const failure = {
          code: 'hidden-character',
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        };
        const parsed = parseScenario(text.slice(0, place) + hidden + text.slice(place));
        expect(parsed).toMatchObject({ ok: false, failures: [failure] });
      }),
      runs('scenarioMarks'),
    );
  });
});
