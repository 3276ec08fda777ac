/** The scenarios, plans and locale files on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Failure } from '../engine/scenario/failure.ts';
import { parseScenario } from '../engine/scenario/parse.ts';
import type { Scenario } from '../engine/scenario/scenario.ts';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SCENARIOS = join(ROOT, 'scenarios');
export const LOCALES_FOLDER = join(ROOT, 'locales');

export const scenarioPath = (id: string): string => join(SCENARIOS, id, 'scenario.yaml');

/** Ids of the shipped scenarios: the folders that hold one. */
export const scenarioIds = (): readonly string[] =>
  readdirSync(SCENARIOS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(scenarioPath(entry.name)))
    .map(({ name }) => name)
    .toSorted();

/** Why there is no text to look at. */
export const NOT_READ = ['no-file', 'unreadable'] as const;
type NotRead = (typeof NOT_READ)[number];

export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: NotRead };

/** Reads a text that a user named; a missing or unreadable file is an answer, not an accident. */
export function readText(path: string): ReadFile {
  try {
    return { ok: true, text: readFileSync(path, 'utf8') };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, code: missing ? 'no-file' : 'unreadable' };
  }
}

/** Everything wrong with one scenario file, including a folder that bears another name than the scenario. */
export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly failures: readonly FileFailure[] };
export type FileFailure = Omit<Failure, 'code'> & {
  readonly code: Failure['code'] | NotRead;
};

export function readScenario(path: string): ReadScenario {
  const file = readText(path);
  if (!file.ok)
    return { ok: false, failures: [{ code: file.code, path: '', line: null, column: null, detail: path }] };
  const parsed = parseScenario(file.text);
  if (!parsed.ok) return parsed;
  const folder = basename(dirname(path));
  if (basename(path) !== 'scenario.yaml' || folder === parsed.scenario.id) return parsed;
  const failure: Failure = {
    code: 'id-not-folder',
    path: 'id',
    line: null,
    column: null,
    detail: `${parsed.scenario.id} in ${folder}`,
  };
  return { ok: false, failures: [failure] };
}

/** A shipped scenario by id, or null where there is none that reads. */
export function shippedScenario(id: string): Scenario | null {
  if (!scenarioIds().includes(id)) return null;
  const read = readScenario(scenarioPath(id));
  return read.ok ? read.scenario : null;
}

/** The plans beside a shipped scenario; none, where there is no such scenario. */
export function planPaths(id: string): readonly string[] {
  if (!scenarioIds().includes(id)) return [];
  return readdirSync(join(SCENARIOS, id))
    .filter((name) => name.endsWith('.plan'))
    .toSorted()
    .map((name) => join(SCENARIOS, id, name));
}
