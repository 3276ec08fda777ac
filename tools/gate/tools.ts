import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TYPESCRIPT } from '../setup/runtime.mjs';

/** Arguments for Node that start something. */
export type Command = readonly string[];

/** A program of an installed package, started by its file: no shell, no search path, same on every system. */
export function program(name: string, args: readonly string[], file = name): Command {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [join(folder, typeof bin === 'string' ? bin : bin[file]), ...args];
}

/** One of our own TypeScript files. */
export function script(path: string, ...args: string[]): Command {
  return [...TYPESCRIPT, join(ROOT, path), ...args];
}
