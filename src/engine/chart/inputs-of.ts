/** Everything a player could do where a call stands. */
import { guardsOf } from '../scenario/guards-of.ts';
import { handoversAt } from '../scenario/handovers.ts';
import type { Guard, Scenario } from '../scenario/scenario.ts';
import { type HandoverBlock, REFRAMES, STYLES } from '../vocabulary.ts';
import { type Input, LIMIT_RUNGS, type NoteWords } from './input.ts';
import { openReplies } from './offer.ts';
import { blocksKnown, refusalOf } from './refusal.ts';
import type { Phase, Standing } from './standing.ts';

const TOOLS: readonly Input[] = [
  { type: 'listen' },
  { type: 'hold' },
  { type: 'silence' },
  ...REFRAMES.map((how): Input => ({ type: 'breathe', how })),
  { type: 'phrase-book' },
  ...LIMIT_RUNGS.map((rung): Input => ({ type: 'limit', rung })),
  { type: 'transfer', how: 'cold' },
  { type: 'transfer', how: 'cost' },
  ...STYLES.map((style): Input => ({ type: 'style', style })),
  { type: 'end' },
];

const KIND_WORDS = ['validate', 'mirror', 'empathise', 'apologise'] as const satisfies readonly NoteWords[];

/** What a voice note says best: what has been said least often in this round. */
function freshestWords({ context }: Standing): NoteWords {
  const { used } = context.customer;
  const fewest = Math.min(...KIND_WORDS.map((words) => used[words] ?? 0));
  return KIND_WORDS.find((words) => (used[words] ?? 0) === fewest) ?? 'validate';
}

/**
 * The notes that can make a difference. Where a customer is handed on to another desk, what goes on there may hang on what
 * its note holds; everywhere else, and of all else, nothing is gained by less than all.
 */
function summariesOf(standing: Standing): readonly (readonly HandoverBlock[])[] {
  const { scenario, place } = standing;
  const known = blocksKnown(standing);
  if (!('line' in place) || handoversAt(scenario, place.line).length === 0) return [known];
  const left = known.filter((block) => blocksThatCount(scenario).includes(block));
  const subsets = left.reduce<readonly (readonly HandoverBlock[])[]>(
    (out, block) => out.flatMap((without) => [without, [...without, block]]),
    [[]],
  );
  return subsets
    .map((without) => known.filter((block) => !without.includes(block)))
    .filter(({ length }) => length > 0);
}

/** The concern, which is told again where it is missing, and whatever a guard asks for. */
function blocksThatCount(scenario: Scenario): readonly HandoverBlock[] {
  const found = counting.get(scenario) ?? ['concern', ...guardsOf(scenario).flatMap(passedOn)];
  counting.set(scenario, found);
  return found;
}
/** Asked at every standing, and the same for a whole scenario. */
const counting = new WeakMap<Scenario, readonly HandoverBlock[]>();

const passedOn = ({ 'passed-on': block, any = [], not }: Guard): readonly HandoverBlock[] => [
  ...(block ? [block] : []),
  ...[...any, ...(not ? [not] : [])].flatMap(passedOn),
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
    ...summariesOf(standing).map((summary): Input => ({ type: 'transfer', how: 'warm', summary })),
    { type: 'voice-note', words: freshestWords(standing), tone: 'calm', length: 'short' },
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
 * changes nothing. A handover is told all that is known, but for what decides where it leads; a voice note and a message are put as well as they can be: nothing
 * is gained by less.
 */
export const inputsOf = (standing: Standing): readonly Input[] =>
  CANDIDATES[standing.phase](standing).filter((input) => refusalOf(standing, input) === null);
