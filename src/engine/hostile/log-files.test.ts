import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../chart/refusal.ts';
import { SHIPPED } from '../chart/test-scenarios.ts';
import { makeInput, parseInput } from '../log/input-text.ts';
import { LOG_FAILURES, type Log, makeLog } from '../log/log.ts';
import { parseLog } from '../log/parse-log.ts';
import { replay } from '../log/replay.ts';
import { hiddenCharacters } from '../scenario/hidden-characters.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Kind, PATIENCE, runs } from './test-cases.ts';
import { grafted } from './test-graft.ts';
import { guarded } from './test-guard.ts';
import { mangled } from './test-mangle.ts';
import { HIDDEN, numbered, STRANGE_NAMES, STRANGE_NUMBERS } from './test-pieces.ts';
import { logOf } from './test-random-log.ts';

const CALLS = SHIPPED.flatMap((scenario) => [1, 2, 3].map((seed) => logOf(scenario, seed)));
const STALE: readonly Log[] = CALLS.slice(0, 1).map((log) => ({ ...log, digest: '0123456789abcdef' }));
const TREES = [...CALLS, ...STALE].map((log) => JSON.parse(makeLog(log)) as unknown);
/** A line for every key and every input, so that lines can go astray. */
const LOGS = TREES.map((tree) => JSON.stringify(tree, null, 1));

/** What becomes of a text that says it is a log; throws where anything but a code or a call comes of it. */
function answersTo(text: string): readonly string[] {
  const parsed = guarded(() => parseLog(text));
  if (!parsed.ok) {
    const strange = parsed.failures.filter(
      ({ code, path }) => !LOG_FAILURES.includes(code) || hiddenCharacters(path).length > 0,
    );
    expect(strange).toEqual([]);
    expect(parsed.failures.length).toBeGreaterThan(0);
    return parsed.failures.map(({ code }) => code);
  }
  expect(parseLog(makeLog(parsed.log))).toEqual(parsed);
  return [...new Set(SHIPPED.map((scenario) => replayed(scenario, parsed.log)))];
}

function replayed(scenario: Scenario, log: Log): string {
  const result = guarded(() => replay(scenario, log));
  if (result.ok) return 'replayed';
  if (result.code === 'refused-input') expect(REFUSALS).toContain(result.refusal);
  return result.code;
}

function tryAll(kind: Kind, texts: fc.Arbitrary<string>): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  fc.assert(
    fc.property(texts, (text) => {
      for (const answer of answersTo(text)) answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }),
    runs(kind),
  );
  return answers;
}

describe('a log file', { timeout: PATIENCE }, () => {
  it('whose text was mangled is replayed, or refused with a code', () => {
    const answers = tryAll('logTexts', mangled(fc.constantFrom(...LOGS)));
    expect(answers.size).toBeGreaterThan(7);
    expect(answers.get('replayed')).toBeGreaterThan(50);
  });

  it('with something strange grafted into its tree is replayed, or refused with a code', () => {
    const texts = grafted(TREES).map((tree) => JSON.stringify(tree));
    const answers = tryAll('logTrees', texts);
    expect(answers.size).toBeGreaterThan(7);
    expect(answers.get('replayed')).toBeGreaterThan(50);
  });

  const withInputs = (count: number) =>
    JSON.stringify({ ...(TREES[0] as object), inputs: Array(count).fill('0 listen') });

  it.each([
    ['a hundred thousand inputs', 'too-large', withInputs(100_000)],
    ['a thousand inputs', 'too-many-inputs', withInputs(1000)],
    ['lists, never closed', 'not-json', '['.repeat(60_000)],
    ['lists', 'too-deep', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['maps in maps', 'too-deep', `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`],
    ['one key', 'duplicate-key', `{${'"k":1,'.repeat(9000)}"k":1}`],
    ['strange keys', 'unknown-key', `{"format":2,${numbered(5000, (place) => `"k${place}":1,`)}"k":1}`],
    ['quotes', 'not-json', '"'.repeat(60_000)],
    ['backslashes', 'not-a-log', `"${'\\'.repeat(60_000)}"`],
  ])('of %s is told: %s', (_, code, text) => {
    expect(answersTo(text)).toContain(code);
  });
});

describe('one input as words', { timeout: PATIENCE }, () => {
  const words = 'reply goal limit line style steps listen follow-up sent a'.split(' ');
  const anyWord = fc.oneof(
    fc.constantFrom(...STRANGE_NAMES, ...STRANGE_NUMBERS, ...HIDDEN),
    fc.constantFrom('=', ...words),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  it('is an input that is written in the same words, or none', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 3 }), fc.constantFrom(' ', '', '\n'), (said, between) => {
        const text = said.join(between);
        const input = guarded(() => parseInput(text));
        if (input) expect(makeInput(input)).toBe(text.replace(/^reply /, '='));
      }),
      runs('inputs'),
    );
  });
});
