/** The committed calls beside what they come to now, with what is to be done about it. */
import { type CameTo, cameTo, type Golden, RULES, type Rules, type Unplayed } from './came-to.ts';
import type { Corpus } from './corpus.ts';

type Find = Parameters<typeof cameTo>[0];

/**
 * `same`; `other-scenario`: it was edited, and calls on the old one say nothing any more; `other-result`: the rules have
 * been changed; `other-way`: the same result, but something inside is not as it was.
 */
export type Finding = 'same' | 'other-scenario' | 'other-result' | 'other-way';

export const now = (find: Find, { log, came }: Golden): CameTo | Unplayed =>
  cameTo(find, log, came.result.verdicts !== undefined);

export function compare(golden: Golden, came: CameTo | Unplayed): Finding {
  if ('unplayed' in came)
    return ['digest-mismatch', 'other-scenario'].includes(came.unplayed) ? 'other-scenario' : 'other-result';
  if (JSON.stringify(came.result) !== JSON.stringify(golden.came.result)) return 'other-result';
  return came.way === golden.came.way ? 'same' : 'other-way';
}

export const isSameRules = (rules: Rules): boolean => JSON.stringify(rules) === JSON.stringify(RULES);

export interface Difference {
  readonly golden: Golden;
  readonly finding: Finding;
  readonly came: CameTo | Unplayed;
}

export const differences = (find: Find, { calls }: Corpus): readonly Difference[] =>
  calls
    .map((golden) => ({ golden, came: now(find, golden) }))
    .map(({ golden, came }) => ({ golden, came, finding: compare(golden, came) }))
    .filter(({ finding }) => finding !== 'same');
