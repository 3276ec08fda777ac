/** The scenarios, plans and locale files on disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
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
type NotRead = (typeof NOT_READ)[number] | 'too-large';

/** Several times what any format here takes; each has a limit of its own below it. */
const MOST_BYTES = 1024 * 1024;

export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: NotRead };

/**
 * Reads a text that a user named; a missing or unreadable file is an answer, not an accident. Only a regular file is
 * opened: a pipe or a device may never come to an end.
 */
export function readText(path: string): ReadFile {
  try {
    const found = statSync(path);
    if (!found.isFile()) return { ok: false, code: 'unreadable' };
    if (found.size > MOST_BYTES) return { ok: false, code: 'too-large' };
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

/** A shipped scenario by id, or why its file does not read; null where there is none of that name. */
export const readShippedScenario = (id: string): ReadScenario | null =>
  scenarioIds().includes(id) ? readScenario(scenarioPath(id)) : null;

/** For those who cannot do without: throws where a scenario is there and does not read. */
export function shippedScenario(id: string): Scenario | null {
  const read = readShippedScenario(id);
  if (read?.ok === false)
    throw new Error(`${id} does not read: ${read.failures.map(({ code }) => code).join(', ')}`);
  return read?.scenario ?? null;
}

/** Those that can be taken from a list: a talk of a second round is lent, and stands in none (SC-26). */
export const offeredIds = (): readonly string[] =>
  scenarioIds().filter((id) => !shippedScenario(id)?.secondRound);

/** A path for people: from the top of the repository, or as it was given where it leads elsewhere. */
export function shownPath(path: string): string {
  const inside = relative(ROOT, resolve(path));
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}

/** The plans beside a shipped scenario; none, where there is no such scenario. */
export function planPaths(id: string): readonly string[] {
  if (!scenarioIds().includes(id)) return [];
  return readdirSync(join(SCENARIOS, id))
    .filter((name) => name.endsWith('.plan'))
    .toSorted()
    .map((name) => join(SCENARIOS, id, name));
}
