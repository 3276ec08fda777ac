/**
 * `npm start`: installs and builds what is missing or old, then serves the game.
 * Runs on a bare Node 20, so it may import nothing from npm before `ensureInstalled` has ended.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from './setup/inputs.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { assertFree, parsePort } from './setup/port.mjs';
import { run, untilQuit } from './setup/run.mjs';
import { findNode, ROOT, withNode } from './setup/runtime.mjs';
import { keepServing } from './setup/server.mjs';
import { orStop, Stop } from './setup/stop.mjs';

await orStop(async () => {
  const port = parsePort(process.env.PORT);
  const host = process.env.HOST || undefined;
  const quit = untilQuit();
  await assertFree(port, host);
  await ensureInstalled(quit);
  await ensureBuilt(quit);
  await answer(quit);
});

/** @param {AbortSignal} signal */
async function ensureBuilt(signal) {
  if (isBuilt()) return;
  console.log('building the game');
  const node = findNode();
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { ok, output } = await run(node, [vite, 'build', ROOT], { env: withNode(node), signal });
  if (signal.aborted) throw new Stop('stopped', 'before the game was built.');
  if (!ok) throw new Stop('build-failed', `vite build ended with an error:\n${output}`);
}

/** @param {AbortSignal} quit */
async function answer(quit) {
  const server = await keepServing(quit);
  const address = `${server.origin}/`;
  await assertAnswers(address);
  console.log(`Simmerdown answers at ${address}`);
  if (server.firstAddress) console.log(`Trainers: make the first administrator at ${server.firstAddress}`);
}

/** The address is printed only once it has given the game's own page. @param {string} address */
async function assertAnswers(address) {
  const page = await fetch(address).then((response) => response.text());
  if (page === readFileSync(join(ROOT, 'dist', 'index.html'), 'utf8')) return;
  throw new Stop('no-answer', `${address} gives another page; is another program on this port?`);
}
