/** One change of one rule, and the starts that it is tried on. */
import { NUMBERS, type Numbers } from '../numbers.ts';
import type { Ground } from './ground.ts';
import type { Without } from './left-out/without.ts';
import { syntheticStarts } from './starts.ts';

/** Numbers in the form of NUMBERS, of which as many are named as differ. */
export type Changed<T> = T extends number
  ? number
  : T extends readonly number[]
    ? readonly number[]
    : { readonly [K in keyof T]?: Changed<T[K]> };

export interface Ablation {
  /** The rule, and what became of it. */
  readonly name: string;
  /** Row of the catalogue. */
  readonly row: string;
  readonly numbers?: Changed<Numbers>;
  /** For a rule that has no number of its own. */
  readonly without?: Without;
}

/** A rule of which no claim of the catalogue speaks; nobody can be expected to notice. */
export interface Unclaimed extends Ablation {
  /** What the claims that come near it do say. */
  readonly reason: string;
}

/** A rule that is switched off, or changed, by its numbers. */
export const off = (name: string, row: string, numbers: Changed<Numbers>): Ablation => ({
  name,
  row,
  numbers,
});

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(original: unknown, changed: unknown): unknown {
  if (!isTable(original) || !isTable(changed)) return changed;
  const entries = Object.entries(changed).map(([key, value]) => [key, merged(original[key], value)]);
  return { ...original, ...Object.fromEntries(entries) };
}

/** The numbers with one rule changed. */
export const ablated = ({ numbers = {} }: Ablation): Numbers => merged(NUMBERS, numbers) as Numbers;

/** One start in seven is enough to notice; seven shares no factor with what the starts are multiplied from. */
const EVERY = 7;

/** Synthetic starts where the rule is changed. */
export function startsUnder(ablation: Ablation): readonly Ground[] {
  const { without } = ablation;
  const starts = syntheticStarts(ablated(ablation)).filter((_, place) => place % EVERY === 0);
  return without ? starts.map((ground) => ({ ...ground, model: without(ground.model) })) : starts;
}
