/** Everything a player could do where a call stands. */
import { REFRAMES, STYLES } from '../vocabulary.ts';
import { type Input, LIMIT_RUNGS, TRANSFERS } from './input.ts';
import { openReplies } from './offer.ts';
import { refusalOf } from './refusal.ts';
import type { Phase, Standing } from './standing.ts';

const TOOLS: readonly Input[] = [
  { type: 'listen' },
  { type: 'hold' },
  { type: 'silence' },
  ...REFRAMES.map((how): Input => ({ type: 'breathe', how })),
  { type: 'phrase-book' },
  ...LIMIT_RUNGS.map((rung): Input => ({ type: 'limit', rung })),
  ...TRANSFERS.map((how): Input => ({ type: 'transfer', how })),
  ...STYLES.map((style): Input => ({ type: 'style', style })),
  { type: 'end' },
];

const CANDIDATES: Readonly<Record<Phase, (standing: Standing) => readonly Input[]>> = {
  briefing: ({ scenario }) => [
    ...Object.keys(scenario.goals).map((goal): Input => ({ type: 'goal', goal })),
    { type: 'pick-up' },
  ],
  live: (standing) => [
    ...openReplies(standing).map(({ id }): Input => ({ type: 'reply', id })),
    ...Object.keys(standing.scenario.parameters).map((item): Input => ({ type: 'approval', item })),
    ...TOOLS,
  ],
  paused: () => [{ type: 'call-back' }, { type: 'end' }],
  'follow-up': () => [
    { type: 'follow-up', sent: true },
    { type: 'follow-up', sent: false },
  ],
  done: () => [],
};

/**
 * Every input that the call would take now: replies in the author's order, then tools. The first instinct is left out: it
 * changes nothing.
 */
export const inputsOf = (standing: Standing): readonly Input[] =>
  CANDIDATES[standing.phase](standing).filter((input) => refusalOf(standing, input) === null);
