/** Experts' keys beside one another and beside the model. Pure. */
import { betweenExperts, kappaOf, withModel } from '../../../course/agreement.ts';
import { isLacking, judge } from '../../../engine/analysis/verdict.ts';
import {
  type Agreement,
  type ChoiceKey,
  LINE_STANDINGS,
  type LineKey,
  type LineStanding,
} from './expert-model.ts';

/** One expert's answer at one line, and what the model makes of it where they stood. */
export interface WeighedAnswer {
  readonly line: string;
  readonly choice: string;
  readonly reason: string;
  readonly own: boolean;
  readonly options: number;
  /** Tenths of a point that it gives away, as far as the search can tell. */
  readonly regret: { readonly low: number; readonly high: number };
  /** Of every answer there was, this one among them; the middle of what the search leaves open. */
  readonly regrets: readonly number[];
  /** What the model holds for best there. */
  readonly best: string;
}

/** `keys`: the answers of each expert, in the order of their talk. */
export function compareKeys(keys: readonly (readonly WeighedAnswer[])[]): Agreement {
  const answers = keys.flat();
  const lines = [...new Set(answers.map(({ line }) => line))];
  return {
    experts: keys.length,
    between: keys.length < 2 ? null : kappaOf(betweenExperts(answers)),
    withModel: kappaOf(withModel(answers.map((answer) => ({ ...answer, regret: middle(answer.regret) })))),
    lines: lines
      .map((line) =>
        lineKey(
          line,
          answers.filter((answer) => answer.line === line),
        ),
      )
      .toSorted(worthLookingAtFirst),
  };
}

const worthLookingAtFirst = (one: LineKey, other: LineKey): number =>
  LINE_STANDINGS.indexOf(one.standing) - LINE_STANDINGS.indexOf(other.standing) || other.regret - one.regret;

const middle = ({ low, high }: WeighedAnswer['regret']): number => (low + high) / 2;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function lineKey(line: string, answers: readonly WeighedAnswer[]): LineKey {
  const choices = [...new Set(answers.map(({ choice }) => choice))]
    .map((choice) =>
      choiceKey(
        choice,
        answers.filter((answer) => answer.choice === choice),
      ),
    )
    .toSorted((one, other) => other.experts - one.experts || other.regret - one.regret);
  const first = answers.find(({ choice }) => choice === choices[0]?.choice);
  const lacking = choices.some(({ verdict }) => isLacking(verdict));
  return {
    line,
    standing: standingOf(choices, answers.length),
    choices,
    best: lacking && first ? first.best : null,
    regret: mean(answers.map(({ regret }) => middle(regret))),
  };
}

function standingOf(choices: readonly ChoiceKey[], experts: number): LineStanding {
  if (experts < 2) return 'alone';
  if (choices.length > 1) return 'apart';
  return choices[0] && isLacking(choices[0].verdict) ? 'against-model' : 'as-one';
}

/** Whoever chose the same may have come there by other ways: the model's word is that on the average of them. */
function choiceKey(choice: string, answers: readonly WeighedAnswer[]): ChoiceKey {
  const regret = {
    low: mean(answers.map((answer) => answer.regret.low)),
    high: mean(answers.map((answer) => answer.regret.high)),
  };
  return {
    choice,
    experts: answers.length,
    own: answers.some(({ own }) => own),
    reasons: answers.map(({ reason }) => reason).filter((reason) => reason !== ''),
    verdict: judge(regret),
    regret: middle(regret),
    lost: regret.low,
  };
}
