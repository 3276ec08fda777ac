/** The real server with a database of its own, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ready } from '../../../src/server/main.ts';
import { ROOT, TYPESCRIPT } from '../../../tools/setup/runtime.mjs';

export interface RunningServer {
  readonly address: string;
  /** The token by which the first administrator comes in. */
  readonly firstLink: string;
  /** The folder of its database. */
  readonly data: string;
  /** Stops it, and starts it again at the same address with the same data; `between` is done while it stands still. */
  readonly restart: (between?: () => void) => Promise<void>;
  readonly stop: () => Promise<void>;
}

type Settings = Readonly<Record<string, string>>;

/** `settings`: of the environment, beside those that every test needs. */
export async function startServer(settings: Settings = {}): Promise<RunningServer> {
  const data = mkdtempSync(join(tmpdir(), 'simmerdown-e2e-'));
  let running = await startProcess({ PORT: '0', DATA: data, ...settings });
  const { origin, firstLink } = running.ready;
  return {
    address: `${origin}/`,
    firstLink: firstLink ?? '',
    data,
    restart: async (between = () => {}) => {
      await running.stop();
      between();
      running = await startProcess({ DATA: data, ...settings, PORT: new URL(origin).port });
    },
    stop: async () => {
      await running.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function startProcess(settings: Settings) {
  const child = spawn(process.execPath, [...TYPESCRIPT, join(ROOT, 'src/server/main.ts')], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', DATABASE_URL: '', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const failed = once(child, 'exit').then(() => {
    throw new Error('the server did not start; see above');
  });
  const [ready] = (await Promise.race([once(child, 'message'), failed])) as [Ready];
  failed.catch(() => {});
  const stop = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  return { ready, stop };
}
