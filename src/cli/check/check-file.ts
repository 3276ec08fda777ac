/** Everything an author is told about one file. */
import { resolve } from 'node:path';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { type FileFailure, readScenario, scenarioPath, shownPath } from '../../files/shipped.ts';
import { findEverything } from '../../lint/every-lint.ts';
import type { Finding } from '../../lint/finding.ts';
import { lintSharedTexts } from '../../lint/text/lint-texts.ts';
import { readEveryLocale, type TextFailure } from '../locales/text-files.ts';
import type { Doing } from '../spread.ts';

export interface Checked {
  /** From the top of the repository; as it was given where it lies elsewhere. */
  readonly file: string;
  /** What keeps it from being accepted; then nothing else was looked at. */
  readonly failures: readonly FileFailure[];
  /** False for a scenario that is not among the shipped ones. */
  readonly hasTexts: boolean;
  /** What keeps its texts from being read; those of the other locales were looked at. */
  readonly textFailures: readonly TextFailure[];
  readonly findings: readonly Finding[];
}

/** Reads a scenario file and, where it is accepted, lets every lint look at it. */
export function checkFile(path: string, doing: Doing): Checked {
  const file = shownPath(path);
  const read = readScenario(path);
  if (!read.ok) return { file, failures: read.failures, hasTexts: false, textFailures: [], findings: [] };
  const { scenario } = read;
  const texts = isShipped(path, scenario) ? readEveryLocale(`scenarios/${scenario.id}`) : null;
  return {
    file,
    failures: [],
    hasTexts: texts !== null,
    textFailures: texts?.failures ?? [],
    findings: findEverything(scenario, texts?.texts ?? {}, (what) => doing(`${scenario.id}: ${what}`)),
  };
}

const isShipped = (path: string, { id }: Scenario): boolean => resolve(path) === scenarioPath(id);

/** A text file that belongs to no scenario, in every locale. */
export function checkShared(namespace: string): Checked {
  const texts = readEveryLocale(namespace);
  return {
    file: `locales/*/${namespace}.json`,
    failures: [],
    hasTexts: true,
    textFailures: texts.failures,
    findings: lintSharedTexts(namespace, texts.texts),
  };
}
