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
  readonly stop: () => Promise<void>;
}

/** `settings`: of the environment, beside those that every test needs. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const data = mkdtempSync(join(tmpdir(), 'simmerdown-e2e-'));
  const child = spawn(process.execPath, [...TYPESCRIPT, join(ROOT, 'src/server/main.ts')], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA: data,
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const failed = once(child, 'exit').then(() => {
    throw new Error('the server did not start; see above');
  });
  const [{ origin, firstLink }] = (await Promise.race([once(child, 'message'), failed])) as [Ready];
  failed.catch(() => {});
  return {
    address: `${origin}/`,
    firstLink: firstLink ?? '',
    data,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
