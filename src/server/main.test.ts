import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { testPlace } from './database/test-database.ts';
import type { Ready } from './main.ts';
import { ADMINISTRATOR } from './test-server.ts';

const NODE = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'simmerdown-main-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
}

type Settings = Readonly<Record<string, string>>;

/** `ipc`: as `npm start` does it; else it is started from a terminal. */
function start(settings: Settings, before: readonly string[] = [], ipc: 'ipc' | 'ignore' = 'ipc'): Started {
  const env = { ...process.env, DATABASE_URL: '', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...settings };
  const child = spawn(process.execPath, [...NODE, ...before, 'src/server/main.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', ipc],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      said += data;
    });
  return { child, said: () => said };
}

/** The last words of a server that does not start. */
async function refusal(settings: Settings): Promise<string> {
  const { child, said } = start(settings);
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(1);
  return said();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function running(before: readonly string[] = []) {
  const [port, metrics] = [await freePort(), await freePort()];
  const started = start({ DATA: folder(), PORT: `${port}`, METRICS_PORT: `${metrics}` }, before);
  await once(started.child, 'message');
  return { ...started, at: `http://127.0.0.1:${port}`, port, metrics };
}

describe('a server that cannot start says why, in one line with a code', () => {
  it.each([
    [{ PORT: 'abc' }, /^setting-invalid: PORT is abc/],
    [{ METRICS_PORT: '99999' }, /^setting-invalid: METRICS_PORT is 99999/],
    [{ PUBLIC_URL: 'training.example.org' }, /^setting-invalid: PUBLIC_URL/],
    [{ DATABASE_URL: 'mysql://x' }, /^setting-invalid: DATABASE_URL/],
    [{ SECRET: 'correct horse' }, /^setting-invalid: SECRET has 13 bytes/],
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/x' }, /^database-unreachable: /],
  ])('%j', async (settings, line) => {
    expect(await refusal({ DATA: folder(), ...settings })).toMatch(line);
  });

  it('a secret that a full disk has left by halves', async () => {
    const DATA = folder();
    writeFileSync(join(DATA, 'secret'), 'half');
    expect(await refusal({ DATA })).toMatch(/^setting-invalid: .*secret has 4 bytes/);
  });

  it('a folder of data that is none', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(await refusal({ DATA: join(file, 'data') })).toMatch(/^data-unusable: /);
  });

  it('a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const PORT = `${typeof address === 'object' && address ? address.port : 0}`;
    expect(await refusal({ DATA: folder(), PORT })).toMatch(/^port-taken: /);
  });

  it('PostgreSQL whose schema is not there yet', async () => {
    const place = await testPlace('postgres');
    const DATABASE_URL = 'url' in place ? place.url : '';
    expect(await refusal({ DATA: folder(), DATABASE_URL })).toMatch(/^schema-old: run npm run migrate/);
  });
});

/** What a browser does with the link: its page is of the link's origin, and asks through whatever is before the server. */
async function comesIn(link: string, at: string): Promise<number> {
  const { origin, host, hash } = new URL(link);
  const token = hash.replace('#/first/', '');
  const asked = request(`${at}/api/first-administrator`, {
    method: 'POST',
    headers: { origin, host, 'content-type': 'application/json' },
  });
  asked.end(JSON.stringify({ ...ADMINISTRATOR, token }));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode ?? 0;
}

describe('the link of a first start', () => {
  it.each([
    ['on this machine', { PUBLIC_URL: '' }],
    ['behind a proxy', { PUBLIC_URL: 'https://training.example.org', BEHIND_PROXY: '1' }],
  ])('makes the administrator from its own origin, %s', async (_, settings) => {
    const { child } = start({ DATA: folder(), PORT: '0', ...settings });
    const [{ origin, firstAddress }] = (await once(child, 'message')) as [Ready];
    expect(firstAddress).toMatch(new RegExp(`^${settings.PUBLIC_URL || origin}/#/first/`));
    expect(await comesIn(firstAddress ?? '', origin)).toBe(200);
  });

  it.each([
    [{}, /http:\/\/localhost:\d+\/#/],
    [{ PUBLIC_URL: 'https://training.example.org' }, /https:\/\/training\.example\.org\/#/],
  ])('can be opened as a terminal shows it: %j', async (settings, address) => {
    const { said } = start({ DATA: folder(), PORT: '0', HOST: '', ...settings }, [], 'ignore');
    await vi.waitFor(() => expect(said()).toMatch(/\/first\/\S+/), 30_000);
    expect(said()).toMatch(address);
  });
});

describe('a server that runs', () => {
  it('is live and ready, numbers its answers, and gives figures on another port', async () => {
    const { at, metrics } = await running();
    const live = await fetch(`${at}/api/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { live: true }]);
    expect(await (await fetch(`${at}/api/health/ready`)).json()).toEqual({ ready: true });
    const lost = await fetch(`${at}/api/nothing-here`);
    expect(lost.headers.get('x-request-id')).toBe(((await lost.json()) as { request: string }).request);
    const figures = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
    expect(figures).toContain(
      'simmerdown_request_seconds_count{method="GET",route="/api/health/live",status="200"} 1',
    );
    expect((await fetch(`${at}/metrics`)).status).toBe(404);
  });

  it('keeps its folder of data for its owner only, and every file in it', async () => {
    const DATA = join(folder(), 'data');
    const { child } = start({ DATA, PORT: '0' });
    await once(child, 'message');
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(modeOf(DATA)).toBe('700');
    const files = readdirSync(DATA).map((name) => [name, modeOf(join(DATA, name))]);
    expect(files.map(([, mode]) => mode)).toEqual(files.map(() => '600'));
    expect(files.map(([name]) => name)).toEqual(expect.arrayContaining(['secret', 'simmerdown.sqlite']));
  });

  it('logs no address of anybody, and nothing that stands behind a question mark', async () => {
    const { child, said } = start({ DATA: folder(), PORT: '0', LOG_LEVEL: 'info' });
    const [{ origin }] = (await once(child, 'message')) as [Ready];
    await fetch(`${origin}/api/health/live?code=somebody-signs-in`);
    await vi.waitFor(() => expect(said()).toContain('"path":"/api/health/live"'), 45_000);
    expect(said()).not.toMatch(/somebody-signs-in|remoteAddress|127\.0\.0\.1","remote/);
  });

  it('answers what is under way when it is told to go', async () => {
    const { child, port } = await running();
    const socket = connect(port, '127.0.0.1');
    const body = '{"login":"nobody@example.org","password":"x"}';
    let heard = '';
    socket.on('data', (data) => {
      heard += data;
    });
    const head = `POST /api/sign-in HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    socket.write(head + body.slice(0, 10));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 500));
    socket.write(body.slice(10));
    expect(await ended).toEqual([0, null]);
    expect(heard).toContain('wrong-credentials');
  });

  it('goes, even if somebody never ends what they ask', async () => {
    const { child, port } = await running();
    connect(port, '127.0.0.1')
      .on('error', () => {})
      .write(
        'POST /api/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
      );
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGTERM');
    // It could not end everything it had begun, and says so.
    expect(await once(child, 'exit')).toEqual([1, null]);
  });

  it('ends where something goes wrong that nobody foresaw', async () => {
    const planted = 'data:text/javascript,setTimeout(()=>{throw new Error("planted")},4000)';
    const { child, said } = start({ DATA: folder(), PORT: `${await freePort()}` }, ['--import', planted]);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said()).toContain('planted');
  });
});
