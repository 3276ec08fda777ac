/** What the page makes of an analyst's answer. */
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Awaited } from '../../screens/debrief/verdicts.ts';
import type { CallAnswer } from './question.ts';

export const toldOf = (answer: CallAnswer, scenario: Scenario): Awaited =>
  answer.ok ? { phase: 'there', analysis: answer.analysis, traps: trapsOf(scenario) } : { phase: 'missing' };

const trapsOf = ({ replies }: Scenario): ReadonlySet<string> =>
  new Set(Object.values(replies).flatMap(({ id, trap }) => (trap === null ? [] : [id])));
