import { spawn } from 'node:child_process';
import { ROOT } from './runtime.mjs';

/**
 * @typedef {{ ok: boolean, code: number, output: string }} Ran
 * @typedef {{ env?: NodeJS.ProcessEnv, signal?: AbortSignal, show?: boolean }} Options
 */

/**
 * Runs a program in the project's folder to its end. Its output is kept for the caller; with `show` it goes straight to
 * the terminal.
 * @param {string} file
 * @param {string[]} args
 * @param {Options} options
 * @returns {Promise<Ran>}
 */
export function run(file, args, { env = process.env, signal, show = false } = {}) {
  // npm is a batch file on Windows, which only a shell can start.
  const shell = process.platform === 'win32' && file === 'npm';
  const child = spawn(file, args, {
    cwd: ROOT,
    env,
    signal,
    shell,
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, code: code ?? 1, output }));
  });
}

/** Aborts on Ctrl-C or a polite kill, so that children and servers end with us. */
export function untilQuit() {
  const quit = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => quit.abort());
  if (process.env.npm_lifecycle_event) watchShell(quit);
  return quit.signal;
}

/**
 * A kill of npm reaches only the shell between npm and us, which dies without passing it on; then we have a new parent.
 * @param {AbortController} quit
 */
function watchShell(quit) {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && quit.abort(), 300).unref();
}
