import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './runtime.mjs';

/** Everything the build reads; a change in any of it makes `dist` old. */
const INPUTS = [
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'package-lock.json',
  'THIRD-PARTY-LICENCES.md',
  'tools/vite',
  'src',
  'assets',
  'scenarios',
  'locales',
];
export const BUILD_STAMP = join(ROOT, 'dist', '.inputs');

export function isBuilt() {
  return existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === hashInputs();
}

export function hashInputs() {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap(listFiles)) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

/**
 * @param {string} path a file or a folder below the root, which may be missing
 * @returns {string[]}
 */
function listFiles(path) {
  if (!existsSync(join(ROOT, path))) return [];
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => listFiles(`${path}/${name}`));
}
