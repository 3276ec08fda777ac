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

export interface PlanFault {
  readonly line: number;
  readonly message: string;
}

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly faults: readonly PlanFault[] };

export function parsePlan(text: string): ParsedPlan {
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
    .map(({ line, words }) => ({ line, message: `what is "${visible(words)}"?` }));
  const scenario = head('scenario');
  const seed = Number(head('seed') ?? 1);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    faults.push({ line: 1, message: 'a seed that is no whole number below 2^32' });
  if (scenario === undefined)
    return { ok: false, faults: [{ line: 1, message: 'no "scenario ID"' }, ...faults] };
  if (!items.some(({ item }) => item && 'expect' in item))
    faults.push({ line: 1, message: 'a plan that expects nothing' });
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
