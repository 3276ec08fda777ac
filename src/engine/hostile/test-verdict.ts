/** What must be true of whatever the parser says about a text. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { FAILURE_CODES, type Failure, type FailureCode, MOST_FAILURES } from '../scenario/failure.ts';
import { hiddenCharacters } from '../scenario/hidden-characters.ts';
import { type Parsed, parseScenario } from '../scenario/parse.ts';
import { type Kind, runs } from './test-cases.ts';
import { guarded } from './test-guard.ts';
import { faultsIn, faultsInPlay } from './test-sound.ts';

const MARK = '\uFEFF';

function isInside(text: string, { line, column }: Failure): boolean {
  if (line === null || column === null) return line === column;
  const words = text.replace(MARK, '').split('\n')[line - 1];
  return words !== undefined && column >= 1 && column <= words.length + 1;
}

function complaintFaults(text: string, failure: Failure): readonly string[] {
  const shown = failure.path + failure.detail;
  return [
    ...(FAILURE_CODES.includes(failure.code) ? [] : [`code ${failure.code}`]),
    ...(isInside(text, failure) ? [] : [`at ${failure.line}:${failure.column}, outside`]),
    ...(hiddenCharacters(shown).length === 0 ? [] : ['hidden characters shown']),
  ];
}

/** Reads a text, which must not hang, and tells everything that is wrong with the answer. */
export function verdictOn(text: string): { readonly parsed: Parsed; readonly faults: readonly string[] } {
  const parsed = guarded(() => parseScenario(text));
  if (parsed.ok) {
    const unsound = faultsIn(parsed.scenario);
    const faults =
      unsound.length > 0 ? unsound : guarded(() => faultsInPlay(parsed.scenario, text.length, 12));
    return { parsed, faults };
  }
  const { length } = parsed.failures;
  const count = length > 0 && length <= MOST_FAILURES ? [] : [`${length} failures`];
  return {
    parsed,
    faults: [...count, ...parsed.failures.flatMap((failure) => complaintFaults(text, failure))],
  };
}

/** Tries every case, and gives what the answers were. */
export function tryAll(
  kind: Kind,
  texts: fc.Arbitrary<string>,
): ReadonlyMap<FailureCode | 'accepted', number> {
  const answers = new Map<FailureCode | 'accepted', number>();
  fc.assert(
    fc.property(texts, (text) => {
      const { parsed, faults } = verdictOn(text);
      for (const answer of parsed.ok
        ? (['accepted'] as const)
        : new Set(parsed.failures.map(({ code }) => code)))
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
      expect(faults).toEqual([]);
    }),
    runs(kind),
  );
  return answers;
}
