/** How long the long commands take, from start to exit. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, TYPESCRIPT } from '../setup/runtime.mjs';
import type { Rows } from './rows.ts';

/** A command that takes more than a glance gets a line here; solving has a part of its own. */
const COMMANDS = [['check'], ['coverage'], ['bots'], ['claims'], ['claims', '--ablate']];

export async function commandTimes(): Promise<Rows> {
  const main = join(ROOT, 'src', 'cli', 'main.ts');
  const rows = COMMANDS.map((command) => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [...TYPESCRIPT, main, ...command]);
    const seconds = (performance.now() - start) / 1000;
    return [`sim ${command.join(' ')}`, seconds.toFixed(1), String(status)];
  });
  return [['command', 'seconds', 'exit'], ...rows];
}
