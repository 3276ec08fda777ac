/** Has every expert's way through the talk weighed by the analysis, as any other call is. */
import { type Passed, walk } from '../../../course/expert-path.ts';
import type { Decision, Move } from '../../../engine/analysis/analysis.ts';
import { makeInput } from '../../../engine/log/input-text.ts';
import type { Log } from '../../../engine/log/log.ts';
import { openLog } from '../../../engine/log/open-log.ts';
import type { Scenario } from '../../../engine/scenario/scenario.ts';
import type { ExpertAnswer } from '../../../protocol/expert.ts';
import type { WeighedAnswer } from '../../../screens/desk/expert/compare-keys.ts';
import { pageAnalyst } from '../../analysis/page-analyst.ts';
import { choicesOf } from './play-key.ts';

export interface HandedKey {
  readonly own: boolean;
  readonly answers: readonly ExpertAnswer[];
}

/** Lays out replies and nothing else, and nobody is asked here. */
const SEED = 1;

/** Null where the analysis gave no answer. */
export async function weighKey(scenario: Scenario, key: HandedKey): Promise<readonly WeighedAnswer[] | null> {
  const { inputs, passed } = walk(scenario, choicesOf(key.answers), SEED);
  const log: Log = {
    ...openLog(scenario, { seed: SEED, locale: 'en' }),
    inputs: inputs.map((input, index) => ({ at: index * 1000, input })),
  };
  const answer = await pageAnalyst.ask({ about: 'call', scenario, log }).answer;
  if (!answer.ok) return null;
  return passed.flatMap((one) => {
    const decision = answer.analysis.decisions.find(({ index }) => index === one.index);
    return decision && one.options > 1 ? [weighed(one, decision, key)] : [];
  });
}

function weighed(
  { line, choice, options }: Passed,
  { taken, moves }: Decision,
  key: HandedKey,
): WeighedAnswer {
  const replies = moves.filter(({ input }) => input.type === 'reply');
  const best = replies.toSorted((one, other) => middle(one) - middle(other))[0] ?? taken;
  return {
    line,
    choice,
    reason: key.answers.find((answer) => answer.line === line)?.reason ?? '',
    own: key.own,
    options,
    regret: taken.regret,
    regrets: replies.map(middle),
    best: makeInput(best.input),
  };
}

const middle = ({ regret: { low, high } }: Move): number => (low + high) / 2;
