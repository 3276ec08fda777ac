/** The part of Vite's manifest that tells what loads what. Keys are source paths, so no hashed name is ever written down. */
export interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/** Files that everybody gets in several variants, of which one call needs only one. */
const LOCALE = /^locales\/([^/]+)\/(?:scenarios\/([^/]+)|[^/]+)\.json$/;
const LISTS = /locale-(?:cards|files)\/([^/]+)$/;
const OPENING = /locale-openings\/([^/]+)\/([^/]+)$/;
const SCENARIO = /^scenarios\/([^/]+)\/scenario\.yaml$/;

export interface Call {
  readonly lng: string;
  readonly scenario: string;
}

/** Every pair of language and scenario that the manifest knows. */
export function listCalls(manifest: Manifest): Call[] {
  const keys = Object.keys(manifest);
  const languages = new Set(keys.flatMap((key) => LOCALE.exec(key)?.[1] ?? []));
  const scenarios = keys.flatMap((key) => SCENARIO.exec(key)?.[1] ?? []);
  return [...languages].flatMap((lng) => scenarios.map((scenario) => ({ lng, scenario })));
}

/** Whether a call loads this chunk, as far as language and scenario decide it. */
export function belongs(key: string, { lng, scenario }: Call): boolean {
  const [, keyLng = lng, localeScenario = scenario] = LOCALE.exec(key) ?? [];
  const [, fileScenario = scenario] = SCENARIO.exec(key) ?? [];
  const [, listLng = lng] = LISTS.exec(key) ?? [];
  const [, openingLng = lng, openingScenario = scenario] = OPENING.exec(key) ?? [];
  if (openingLng !== lng || openingScenario !== scenario) return false;
  return listLng === lng && keyLng === lng && localeScenario === scenario && fileScenario === scenario;
}

/** All files reached from the page, through static and dynamic imports alike, except where `skip` stops the walk. */
export function listFiles(manifest: Manifest, skip: (key: string, chunk: Chunk) => boolean): Set<string> {
  const files = new Set<string>();
  const waiting = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  for (const key of waiting) {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file) || skip(key, chunk)) continue;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []));
  }
  return files;
}
