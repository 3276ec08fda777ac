import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// One entry of a licence.json anywhere below assets; `files` is a pattern from the project's folder.
export interface Art {
  readonly files: string;
  readonly what: string;
  readonly author: string;
  readonly licence: string;
  readonly source: string;
}

const KEYS = ['files', 'what', 'author', 'licence', 'source'] as const;
const SHIPPED =
  'assets/**/*.{png,jpg,jpeg,webp,avif,svg,gif,ico,webm,mp3,ogg,opus,wav,m4a,woff,woff2,ttf,otf}';

export interface Collection {
  readonly art: readonly Art[];
  readonly faults: readonly string[];
}

/** Reads every licence file below `assets` and says which pictures, sounds and fonts none of them covers. */
export function collectArt(root: string): Collection {
  const read = list('assets/**/licence.json', root).map((path) => ({
    path,
    entries: readEntries(root, path),
  }));
  const art = read.flatMap(({ entries }) => entries);
  const covered = new Set(art.flatMap(({ files }) => list(files, root)));
  const bare = list(SHIPPED, root).filter((path) => !covered.has(path));
  const faults = [
    ...read.flatMap(({ path, entries }) => entries.flatMap((entry) => findFaults(path, entry, root))),
    ...bare.map((path) => `${path}: in no licence.json`),
  ];
  return { art, faults };
}

function readEntries(root: string, path: string): Art[] {
  const content: Art | Art[] = JSON.parse(readFileSync(join(root, path), 'utf8'));
  return [content].flat();
}

function findFaults(path: string, entry: Art, root: string): string[] {
  const missing = KEYS.filter((key) => !entry[key]).map((key) => `${path}: no "${key}"`);
  if (missing.length > 0) return missing;
  return list(entry.files, root).length > 0 ? [] : [`${path}: ${entry.files} names no file`];
}

/** An entry may lack its pattern; that fault is told by `findFaults`. */
function list(pattern: string | undefined, cwd: string): string[] {
  return pattern ? globSync(pattern, { cwd }).sort() : [];
}
