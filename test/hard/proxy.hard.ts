/** The sample configuration of docs/operating.md in a real nginx, before two nodes on one PostgreSQL. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Step } from '../../src/protocol/attempt.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import { openDatabase } from '../../src/server/database/open-database.ts';
import { testPlace } from '../../src/server/database/test-database.ts';
import { Line } from '../../src/server/live/test-live.ts';
import { makeRoom } from '../../tools/bench/live/room.ts';
import { freePort } from '../postgres/cluster.ts';
import { startNode } from './support/nodes.ts';

const SAMPLE = new URL('../../docs/nginx.conf', import.meta.url);

function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The sample with the ports and the certificate of this test; all else is as it is handed out. */
function adapted(
  folder: string,
  ports: { readonly front: number; readonly nodes: readonly number[] },
): string {
  const swaps: readonly (readonly [string, string])[] = [
    ['listen 443 ssl', `listen 127.0.0.1:${ports.front} ssl`],
    ['127.0.0.1:4173', `127.0.0.1:${ports.nodes[0]}`],
    ['127.0.0.1:4174', `127.0.0.1:${ports.nodes[1]}`],
    ['/etc/ssl/training.pem', join(folder, 'training.pem')],
    ['/etc/ssl/training.key', join(folder, 'training.key')],
  ];
  return swaps.reduce(
    (text, [sample, here]) => {
      expect(text.split(sample)).toHaveLength(2);
      return text.replace(sample, here);
    },
    readFileSync(SAMPLE, 'utf8'),
  );
}

async function startNginx(front: number, nodes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const subject = ['-subj', '/CN=training.example.org', '-days', '1', '-nodes', '-newkey', 'rsa:2048'];
  const files = ['-keyout', join(folder, 'training.key'), '-out', join(folder, 'training.pem')];
  execFileSync('openssl', ['req', '-x509', ...subject, ...files], { stdio: 'ignore' });
  writeFileSync(join(folder, 'simmerdown.conf'), adapted(folder, { front, nodes }));
  const main = [
    'daemon off; pid nginx.pid; error_log logs/error.log; events {}',
    `http { access_log off; include ${join(folder, 'simmerdown.conf')}; }`,
  ];
  writeFileSync(join(folder, 'nginx.conf'), main.join('\n'));
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  onTestFinished(async () => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  });
}

const headersOf = (origin: string, token: string) => ({ origin, cookie: `__Host-simmerdown=${token}` });

interface Told {
  readonly status: number;
  readonly text: string;
}

/** The certificate is nobody's; everything else is as a browser does it. */
function askOver(origin: string, token: string, path: string, body?: object, until = ''): Promise<Told> {
  const sent = body && JSON.stringify(body);
  const headers = { ...headersOf(origin, token), ...(sent ? { 'content-type': 'application/json' } : {}) };
  return new Promise((resolve, reject) => {
    const options = { method: sent ? 'POST' : 'GET', headers, rejectUnauthorized: false };
    const asking = request(`${origin}/api${path}`, options, (answer) => {
      let text = '';
      const told = () => resolve({ status: answer.statusCode ?? 0, text });
      answer.setEncoding('utf8').on('end', told);
      answer.on('data', (part: string) => {
        text += part;
        if (!until || !text.includes(until)) return;
        told();
        asking.destroy();
      });
    });
    asking.on('error', reject);
    asking.end(sent);
  });
}

async function behindNginx() {
  const place = await testPlace('postgres');
  const database = openDatabase(place);
  onTestFinished(() => database.destroy());
  await migrate(database);
  const front = await freePort();
  const origin = `https://127.0.0.1:${front}`;
  const url = 'url' in place ? place.url : '';
  const settings = { DATABASE_URL: url, BEHIND_PROXY: '1', PUBLIC_URL: origin };
  const nodes = [await startNode(settings), await startNode(settings)];
  await startNginx(
    front,
    nodes.map((node) => Number(new URL(node.origin).port)),
  );
  await expect
    .poll(
      () =>
        askOver(origin, '', '/health/ready').then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 45_000 },
    )
    .toBe(200);
  // One that nobody is led to, and that may be asked without TLS.
  const maker = await startNode({ DATABASE_URL: url });
  const room = await makeRoom({ database, origin: maker.origin }, 4);
  const tokenOf = (number: number): string => room.tokens[number] ?? '';
  const line = async (number: number) => {
    const headers = headersOf(origin, tokenOf(number));
    const opened = await Line.open({ origin, match: room.match, token: '', certificate: 'any', headers });
    onTestFinished(() => void opened.hangUp());
    return opened;
  };
  const callOf = async (number: number): Promise<string> => {
    const told = await askOver(origin, tokenOf(number), `/matches/${room.match}/rounds/1/call`, {
      locale: 'en',
    });
    return (JSON.parse(told.text) as Step).attempt;
  };
  return { origin, nodes, room, tokenOf, line, callOf };
}

it.skipIf(!hasNginx())(
  'sockets, streams and inputs pass through nginx to two nodes, and go on at the other one when one leaves',
  async () => {
    const { origin, nodes, room, tokenOf, line, callOf } = await behindNginx();
    const lines = await Promise.all([line(0), line(1), line(2), line(3)]);
    for (const one of lines) expect((await one.next('hello')).room).toMatchObject({ round: 1 });
    const stream = await askOver(
      origin,
      tokenOf(0),
      `/matches/${room.match}/live?seconds=300`,
      undefined,
      '"round":1',
    );
    expect(stream.status).toBe(200);

    const attempt = await callOf(0);
    const choice = (seq: number) =>
      ({ frame: 'choice', attempt, seq, input: room.inputs[seq - 1] ?? '', locale: 'en' }) as const;
    lines[0]?.say(choice(1));
    expect(await lines[0]?.next('ack')).toMatchObject({ attempt, seq: 1 });
    const { frame: _, attempt: __, ...body } = choice(2);
    expect((await askOver(origin, tokenOf(0), `/attempts/${attempt}/inputs`, body)).status).toBe(200);

    // A page of another origin is refused through the proxy too.
    const evil = { ...headersOf(origin, tokenOf(0)), origin: 'https://evil.example' };
    await expect(
      Line.open({ origin, match: room.match, token: '', certificate: 'any', headers: evil }),
    ).rejects.toThrow('403');

    // Whoever sat at the node that leaves is sent away, and is answered at the other one.
    const gone = once(nodes[0]?.child ?? process, 'exit');
    nodes[0]?.child.kill('SIGTERM');
    await gone;
    await expect
      .poll(async () => (await askOver(origin, tokenOf(0), '/health/ready')).status, { timeout: 45_000 })
      .toBe(200);
    const again = await line(0);
    await again.next('hello');
    again.say({ frame: 'hello', resume: { attempt, seq: 1 } });
    expect(await again.next('resync')).toMatchObject({ attempt, seq: 2 });
    again.say(choice(3));
    expect(await again.next('ack')).toMatchObject({ attempt, seq: 3 });
  },
);
