/** What a browser is given: the engine, and the comparison. */
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { finder, RULES } from './came-to.ts';
import { differences, isSameRules } from './compare.ts';
import type { Corpus } from './corpus.ts';

/** What differs, in words that can leave a page. */
export function compareHere(scenarios: readonly Scenario[], corpus: Corpus) {
  const found = differences(finder(scenarios), corpus);
  return {
    rules: RULES,
    same: isSameRules(corpus.rules),
    found: found.map(({ golden: { kind }, finding }) => `${finding}: ${kind}`),
    calls: corpus.calls.length,
  };
}
