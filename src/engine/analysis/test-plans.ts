/** The plans beside the shipped scenarios, as logs. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Input } from '../chart/input.ts';
import { input } from '../chart/test-call.ts';
import { SAMPLE, SHIPPED } from '../chart/test-scenarios.ts';
import type { Log } from '../log/log.ts';
import { openLog } from '../log/open-log.ts';
import type { Scenario } from '../scenario/scenario.ts';

const logOf = (scenario: Scenario, inputs: readonly Input[]): Log => ({
  ...openLog(scenario, { seed: 1, locale: 'en' }),
  inputs: inputs.map((each, place) => ({ at: place * 1000, input: each })),
});

export const logOfWords = (scenario: Scenario, words: readonly string[]): Log =>
  logOf(scenario, words.map(input));

interface ShippedPlan {
  readonly name: string;
  readonly scenario: Scenario;
  readonly log: Log;
}

const HEADS = /^(scenario|seed|expect) /;

function inputsOfPlan(text: string): readonly Input[] {
  const lines = text.split('\n').map((line) => (line.split('#', 1)[0] ?? '').trim());
  return lines
    .filter((line) => line !== '' && !HEADS.test(line))
    .map((line) => input(line.replace(/^reply /, '=')));
}

function plansOf(scenario: Scenario): readonly ShippedPlan[] {
  const folder = `scenarios/${scenario.id}`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.plan'));
  return files.map((file) => ({
    name: `${scenario.id}, ${file}`,
    scenario,
    log: logOf(scenario, inputsOfPlan(readFileSync(`${folder}/${file}`, 'utf8'))),
  }));
}

/** Of the sample; for analysis, which takes its time. */
export const PLANS: readonly ShippedPlan[] = SAMPLE.flatMap(plansOf);
export const ALL_PLANS: readonly ShippedPlan[] = SHIPPED.flatMap(plansOf);
