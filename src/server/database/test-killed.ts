/** Kills a writer in the middle of its work and looks at what is left. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openDatabase } from './open-database.ts';

const WRITER = fileURLToPath(new URL('./test-writer.ts', import.meta.url));
const TYPESCRIPT = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** Gives the last number that was acknowledged; at least one is. */
export async function writeAndDie(
  path: string,
  milliseconds: number,
  synchronous: 'FULL' | 'NORMAL' = 'FULL',
): Promise<number> {
  const child = spawn(process.execPath, [...TYPESCRIPT, WRITER, path, synchronous], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

export interface Left {
  /** How many numbers are there. */
  readonly numbers: number;
  /** What the sum beside them says, written in the same transactions. */
  readonly sum: number;
}

export async function readLeft(path: string): Promise<Left> {
  const database = openDatabase({ engine: 'sqlite', path });
  const rows = await database.selectFrom('job').select(['id', 'tries']).execute();
  await database.destroy();
  return { numbers: rows.length - 1, sum: rows.find(({ id }) => id === 'sum')?.tries ?? -1 };
}
