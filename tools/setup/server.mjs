import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findNode, ROOT, TYPESCRIPT, withNode } from './runtime.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('../../src/server/main.ts').Ready} Ready */

/** A server that falls over sooner than this after its start would do so again. */
const STEADY = 10_000;

/**
 * Runs the server in the Node that was found, and starts it again where it falls over: what was acknowledged is on the
 * disk. Gives what it said when it was ready.
 * @param {AbortSignal} quit
 * @returns {Promise<Ready>}
 */
export async function keepServing(quit) {
  const { child, ready } = await start(quit);
  watch(child, quit);
  return ready;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {AbortSignal} quit
 */
function watch(child, quit) {
  const started = Date.now();
  child.once('exit', (code) => {
    if (quit.aborted) return;
    console.error(`the server has ended (${code})`);
    if (Date.now() - started < STEADY) process.exit(1);
    start(quit).then(
      (next) => watch(next.child, quit),
      () => process.exit(1),
    );
  });
}

/**
 * @param {AbortSignal} quit
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, ready: Ready }>}
 */
function start(quit) {
  const node = findNode();
  // Requests in a terminal would push the address away.
  const env = { LOG_LEVEL: 'warn', ...withNode(node) };
  const child = spawn(node, [...TYPESCRIPT, join(ROOT, 'src/server/main.ts')], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  quit.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  return new Promise((resolve, reject) => {
    child.once('message', (ready) => resolve({ child, ready: /** @type {Ready} */ (ready) }));
    child.once('exit', () => reject(new Stop('server-failed', 'the server did not start; see above.')));
  });
}
