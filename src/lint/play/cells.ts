/** Which standings are alike: calls that differ in nothing a guard or a text asks for need not be played on twice. */

import type { CallContext } from '../../engine/chart/context.ts';
import { type FactName, factHolds } from '../../engine/chart/guards.ts';
import type { Standing } from '../../engine/chart/standing.ts';
import { guardsOf } from '../../engine/scenario/guards-of.ts';
import type { Guard, Scenario } from '../../engine/scenario/scenario.ts';

interface Condition {
  readonly name: FactName;
  readonly expected: unknown;
}

export interface Cells {
  /** What a customer standing there says and how: place, phase, mood and language. */
  readonly glimpse: (standing: Standing) => string;
  /** The place with each of the things a guard may ask for that hold there, one at a time. */
  readonly facts: (standing: Standing) => readonly string[];
  /** Everything together, and roughly how the meters stand. */
  readonly cell: (standing: Standing) => string;
}

export function cellsOf(scenario: Scenario): Cells {
  const conditions = conditionsOf(scenario);
  const holding = ({ context }: Standing): readonly number[] =>
    [...conditions.keys()].filter((place) => isTrue(conditions[place], context));
  return {
    glimpse: glimpseOf,
    facts: (standing) => ['', ...holding(standing)].map((fact) => `${spotOf(standing)} ${fact}`),
    cell: (standing) => `${glimpseOf(standing)} ${holding(standing).join()} ${metersOf(standing)}`,
  };
}

const isTrue = (condition: Condition | undefined, context: CallContext): boolean =>
  condition !== undefined && factHolds(context, condition.name, condition.expected);

const spotOf = ({ place, phase }: Standing): string =>
  `${'line' in place ? place.line : `${place.ending}.`} ${phase}`;

const glimpseOf = (standing: Standing): string => {
  const { mood, language } = standing.context.customer;
  return `${spotOf(standing)} ${mood} ${language}`;
};

function metersOf({ context: { customer, approvals } }: Standing): string {
  const { anger, trust, composure, heard, clear, offered, agreed, acting, rung, acks } = customer;
  const flags = [heard, clear, offered, agreed, acting].map(Number).join('');
  const meters = [anger, trust, composure].map((tenths) => Math.floor(tenths / GRAIN)).join();
  return `${meters} ${flags} ${rung} ${acks.length} ${approvals.pending ?? ''}`;
}

/** Meters this many tenths apart count as different. */
const GRAIN = 100;

function conditionsOf(scenario: Scenario): readonly Condition[] {
  const all = guardsOf(scenario).flatMap(flatten);
  const byText = new Map(all.map((condition) => [JSON.stringify(condition), condition]));
  return [...byText.values()];
}

function flatten(guard: Guard | null): readonly Condition[] {
  return Object.entries(guard ?? {}).flatMap(([name, expected]) => {
    if (name === 'any') return (expected as readonly Guard[]).flatMap(flatten);
    return name === 'not' ? flatten(expected as Guard) : [{ name: name as FactName, expected }];
  });
}
