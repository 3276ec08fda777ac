/** `scenarios/difficulty.json`: what each shipped scenario yields, measured once and committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Yields } from '../../engine/analysis/difficulty.ts';
import { hash32 } from '../../engine/hash.ts';
import { digest } from '../../engine/log/digest.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { ROOT } from '../../files/shipped.ts';

/** Yields in tenths of a point, and what they were measured on. */
export interface Measured extends Yields {
  readonly digest: string;
}
/** By the id of the scenario. */
export type Measures = Readonly<Record<string, Measured>>;

const PATH = join(ROOT, 'scenarios', 'difficulty.json');

export const readMeasures = (): Measures => JSON.parse(readFileSync(PATH, 'utf8')) as Measures;

/** One line a scenario, in the order of their ids, so that two authors seldom touch the same. */
export function writeMeasures(measures: Measures): void {
  const lines = Object.entries(measures)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, measured]) => `  "${id}": ${lineOf(measured)}`);
  writeFileSync(PATH, `{\n${lines.join(',\n')}\n}\n`);
}

const lineOf = ({ digest: on, random, bots, oneSlip }: Measured): string =>
  `{ "digest": "${on}", "random": ${random}, "bots": ${bots}, "oneSlip": ${oneSlip} }`;

/** Changes with the talk and with the words of its replies, which the bots go by. */
export function digestOf(scenario: Scenario, words: Readonly<Record<string, string>>): string {
  const said = Object.entries(words).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${digest(scenario)}-${hash32(JSON.stringify(said)).toString(16).padStart(8, '0')}`;
}

/** Whether the file says of a scenario what is true of it now; `on` is its digest of today. */
export const STATES = ['good', 'missing', 'stale'] as const;
export type State = (typeof STATES)[number];

export function stateOf(measured: Measured | undefined, on: string): State {
  if (!measured) return 'missing';
  return measured.digest === on ? 'good' : 'stale';
}
