/** What is measured: the server on both databases, and beside them a bare Fastify that answers and does nothing else. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../../../src/server/database/migrate.ts';
import { type Database, openDatabase, type Place } from '../../../src/server/database/open-database.ts';
import { startCluster } from '../../../test/postgres/cluster.ts';
import { ROOT, TYPESCRIPT } from '../../setup/runtime.mjs';

export interface Running {
  readonly origin: string;
  /** Milliseconds until it answered. */
  readonly boot: number;
  /** Megabytes at this moment. */
  memory(): number;
  /** Milliseconds of processor time until now. */
  processor(): number;
  stop(): Promise<void>;
}

export interface Measured extends Running {
  readonly name: string;
  readonly database: Database;
  /** One more node on the same database. */
  another(): Promise<Running>;
}

/** What measurements need to know of a server: it tells its address once it is there. */
export async function startScript(
  script: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, [...TYPESCRIPT, script], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [{ origin }] = (await once(child, 'message')) as [{ readonly origin: string }];
  const boot = performance.now() - began;
  const [memory, processor] = [() => memoryOf(child), () => processorOf(child)];
  return { origin, boot, memory, processor, stop: () => stop(child) };
}

const memoryOf = ({ pid }: ChildProcess): number => {
  const [, kilobytes] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
};

/** The kernel counts in hundredths of a second. */
function processorOf({ pid }: ChildProcess): number {
  const [, behindName = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = behindName.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * 10;
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

export const startEcho = (): Promise<Running> =>
  startScript(fileURLToPath(new URL('./echo.ts', import.meta.url)));

export async function startOn(engine: 'sqlite' | 'postgres'): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'simmerdown-bench-'));
  const cluster = engine === 'postgres' ? await startCluster(true) : null;
  const url = cluster ? `${cluster.url}/postgres` : '';
  const place: Place = cluster
    ? { engine: 'postgres', url }
    : { engine: 'sqlite', path: join(data, 'simmerdown.sqlite') };
  const database = openDatabase(place);
  await migrate(database);
  const node = () => startScript(join(ROOT, 'src/server/main.ts'), { DATA: data, DATABASE_URL: url });
  const running = await node();
  return {
    ...running,
    another: node,
    name: engine === 'sqlite' ? 'SQLite' : 'PostgreSQL',
    database,
    stop: async () => {
      await running.stop();
      await database.destroy();
      await cluster?.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
