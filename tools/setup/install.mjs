import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { ROOT } from './runtime.mjs';
import { Stop } from './stop.mjs';

const STAMP = join(ROOT, 'node_modules', '.simmerdown.json');
const LOCKFILE = join(ROOT, 'package-lock.json');
const NPM_RECORD = join(ROOT, 'node_modules', '.package-lock.json');

/**
 * Installs packages when there are none, or when they belong to another lockfile or another kind of machine.
 * @param {AbortSignal} [signal]
 */
export async function ensureInstalled(signal) {
  if (isInstalled()) return;
  console.log('installing packages (npm ci)');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { ok, output } = await run('npm', args, signal ? { signal } : {});
  if (signal?.aborted) throw new Stop('stopped', 'before the packages were installed.');
  if (!ok) throw new Stop('install-failed', `npm ci ended with an error:\n${output}`);
  writeFileSync(STAMP, makeStamp());
}

function isInstalled() {
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === makeStamp();
  if (!agreesWithNpm()) return false;
  writeFileSync(STAMP, makeStamp());
  return true;
}

function makeStamp() {
  const lockfile = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  return JSON.stringify({ lockfile, machine: `${process.platform}-${process.arch}` });
}

/** After an `npm ci` by hand there is no stamp of ours, but npm's own record says what it installed. */
function agreesWithNpm() {
  if (!existsSync(NPM_RECORD)) return false;
  const found = readPackages(NPM_RECORD);
  return Object.entries(readPackages(LOCKFILE))
    .filter(([path]) => path !== '')
    .every(([path, { integrity, optional }]) =>
      found[path] ? found[path].integrity === integrity : optional === true,
    );
}

/**
 * @param {string} path
 * @returns {Record<string, { integrity?: string, optional?: boolean }>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
