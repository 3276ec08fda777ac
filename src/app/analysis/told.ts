/** What the page makes of an analyst's answer. */
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Awaited } from '../../screens/debrief/verdicts.ts';
import type { CallAnswer } from './question.ts';

export const toldOf = (answer: CallAnswer, { replies }: Scenario): Awaited =>
  answer.ok ? { phase: 'there', analysis: answer.analysis, replies } : { phase: 'missing' };
