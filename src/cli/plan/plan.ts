/**
 * A plan: a call written down by hand beside its scenario, with what must be true on the way. One item a line, `#`
 * starts a comment. Inputs are written as in `sim play`, replies as `reply ID`.
 */

import type { Input } from '../../engine/chart/input.ts';
import { parseInput } from '../../engine/log/input-text.ts';
import { visible } from '../../engine/scenario/hidden-characters.ts';
import { type Expectation, parseExpectation } from './expectation.ts';

export interface PlanItem {
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
  readonly item: { readonly input: Input } | { readonly expect: Expectation };
}

export interface Plan {
  readonly scenario: string;
  readonly seed: number;
  readonly items: readonly PlanItem[];
}

/** What can be wrong with a plan, on paper and in play. Codes are stable. */
export const PLAN_FAULTS = [
  'no-file',
  'unreadable',
  'too-large',
  'no-scenario',
  'bad-seed',
  'no-expectation',
  'unknown-words',
  'too-few-plans',
  'unknown-scenario',
  'refused-input',
  'not-met',
] as const;
export type PlanFaultCode = (typeof PLAN_FAULTS)[number];

export interface PlanFault {
  readonly code: PlanFaultCode;
  /** Counted from 1; 0 for the plan as a whole. */
  readonly line: number;
  /** For people, not for programs; empty where the code says it all. */
  readonly detail: string;
}

export const planFault = (code: PlanFaultCode, line: number, detail = ''): PlanFault => ({
  code,
  line,
  detail: visible(detail),
});

/** Twenty times the longest plan there is. */
const MAX_CHARACTERS = 16 * 1024;

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly faults: readonly PlanFault[] };

/** Never throws, whatever was saved. */
export function parsePlan(text: string): ParsedPlan {
  if (text.length > MAX_CHARACTERS)
    return { ok: false, faults: [planFault('too-large', 0, `${text.length} characters`)] };
  const lines = text
    .split('\n')
    .map((raw, index) => ({ line: index + 1, words: (raw.split('#', 1)[0] ?? '').trim() }))
    .filter(({ words }) => words !== '');
  const head = (name: string): string | undefined =>
    lines.find(({ words }) => words.startsWith(`${name} `))?.words.slice(name.length + 1);
  const rest = lines.filter(({ words }) => !/^(scenario|seed) /.test(words));
  const items = rest.map(({ line, words }) => ({ line, words, item: itemOf(words) }));
  const faults = items
    .filter(({ item }) => item === null)
    .map(({ line, words }) => planFault('unknown-words', line, words));
  const scenario = head('scenario');
  const seed = Number(head('seed') ?? 1);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    faults.push(planFault('bad-seed', 0, 'not a whole number below 2^32'));
  if (scenario === undefined) return { ok: false, faults: [planFault('no-scenario', 0), ...faults] };
  if (!items.some(({ item }) => item && 'expect' in item)) faults.push(planFault('no-expectation', 0));
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, plan: { scenario, seed, items: items as PlanItem[] } };
}

function itemOf(words: string): PlanItem['item'] | null {
  if (words.startsWith('expect ')) {
    const expect = parseExpectation(words.slice('expect '.length));
    return expect && { expect };
  }
  const input = parseInput(words.startsWith('reply ') ? `=${words.slice('reply '.length)}` : words);
  return input && { input };
}
