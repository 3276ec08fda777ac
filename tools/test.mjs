/** `npm test`: installs what is missing or old, then runs the gate (tools/gate) on a Node that reads TypeScript. */
import { join } from 'node:path';
import { ensureInstalled } from './setup/install.mjs';
import { run, untilQuit } from './setup/run.mjs';
import { findNode, ROOT, TYPESCRIPT, withNode } from './setup/runtime.mjs';
import { orStop } from './setup/stop.mjs';

await orStop(async () => {
  const signal = untilQuit();
  await ensureInstalled(signal);
  const node = findNode();
  const gate = join(ROOT, 'tools', 'gate', 'main.ts');
  const args = [...TYPESCRIPT, gate, ...process.argv.slice(2)];
  const { code } = await run(node, args, { env: withNode(node), signal, show: true });
  process.exitCode = code;
});
