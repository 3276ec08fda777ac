/**
 * Twenty thousand hostile requests, and connections that carry none, on a server that is a process of its own: no unexpected
 * error, no crash, no memory that grows with them, and whoever comes behind them is answered.
 */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { ENGINES } from '../../src/server/database/open-database.ts';
import { ATTACKED, codeOf, type Heard, type Hostile, hostile } from '../../src/server/http/test-hostile.ts';
import { codesIn, mangled, sendBytes, WIRED } from '../../src/server/http/test-wire.ts';
import { organisationIn, type Prey, preyIn } from './support/prey.ts';
import { type Served, served } from './support/served.ts';

const WAVES = 20;
const ATTACKS_IN_WAVE = 1000;
const MANGLED_IN_WAVE = 50;
/** Waves until every route has been asked, every statement prepared, and the heap has found its size. */
const WARM = 6;
const AT_ONCE = 16;
const NEVER_ENDING = 20;
const MEGABYTE = 1024 * 1024;
/** Megabytes that the process may hold more at the end than in the middle of the waves; 8 kB kept of each attack are more. */
const MOST_GROWN = 64;

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function send({ node, port }: Served, sent: Hostile, token: string, number: number): Promise<Heard> {
  const headers = {
    origin: node.origin,
    cookie: `simmerdown=${token}`,
    'content-type': sent.type,
    'content-length': Buffer.byteLength(sent.body),
    // From all over the world, so that limits by address do not keep most of them from going further.
    'x-forwarded-for': `203.0.113.${number % 250}`,
  };
  return new Promise((resolve, reject) => {
    const asked = request({
      agent,
      port,
      host: '127.0.0.1',
      method: sent.route.method,
      path: sent.path,
      headers,
    });
    asked.on('error', reject);
    asked.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (data: string) => {
        text += data;
      });
      const type = answer.headers['content-type'] ?? '';
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, type, text }));
    });
    asked.end(sent.body);
  });
}

/** Each of `all`, so many at a time. */
async function crowd<Each>(all: readonly Each[], work: (one: Each, number: number) => Promise<void>) {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let mine = next++; mine < all.length; mine = next++) await work(all[mine] as Each, mine);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

class Seen {
  readonly codes = new Map<string, number>();
  readonly routes = new Set<string>();
  readonly unexpected: string[] = [];

  take(code: string, what: string): void {
    if (code === 'unexpected') this.unexpected.push(what);
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
  }
}

async function wave(the: Served, { known, tokens }: Prey, seed: number, seen: Seen): Promise<void> {
  const attacks = fc.sample(hostile(known), { numRuns: ATTACKS_IN_WAVE, seed });
  await crowd(attacks, async (sent, number) => {
    const token = tokens[number % tokens.length] ?? '';
    const asked = `${sent.route.method} ${sent.route.path}`;
    seen.routes.add(asked);
    seen.take(codeOf(await send(the, sent, token, number)), `${asked} ${sent.path} ${sent.body}`);
  });
  const bytes = [...Object.values(WIRED), ...fc.sample(mangled, { numRuns: MANGLED_IN_WAVE, seed })];
  await crowd(bytes, async (one) => {
    for (const code of codesIn(await sendBytes(the.port, one))) seen.take(code, one);
  });
}

/** Each says a sign a second of a body that never ends; gives how many of them still may. */
function neverEnding(port: number): () => number {
  const head =
    'POST /api/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n\r\n';
  const sockets = Array.from({ length: NEVER_ENDING }, () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write(head);
    socket.resume();
    return socket;
  });
  const dripping = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write(' ');
  }, 1000);
  onTestFinished(() => {
    clearInterval(dripping);
    for (const socket of sockets) socket.destroy();
  });
  return () => sockets.filter(({ writable }) => writable).length;
}

it.each(ENGINES)(
  `answers ${WAVES * ATTACKS_IN_WAVE} hostile requests on %s and stays as it was`,
  async (engine) => {
    const the = await served(engine);
    const organisation = await organisationIn(the.database);
    const stillThere = neverEnding(the.port);
    const seen = new Seen();
    const seed = Math.trunc(Math.random() * 2 ** 31);
    const memory: number[] = [];
    const began = Date.now();
    console.log(`hostile on ${engine}, seed ${seed}`);
    for (let number = 0; number < WAVES; number += 1) {
      await wave(the, await preyIn(the.database, organisation), seed + number, seen);
      memory.push(Math.round((await the.figure('process_resident_memory_bytes')) / MEGABYTE));
    }
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(
      `${seconds} s; resident memory by wave: ${memory.join(' ')} MB; ${JSON.stringify([...seen.codes])}`,
    );
    expect(the.node.child.exitCode).toBeNull();
    expect(seen.unexpected).toEqual([]);
    expect(seen.routes.size).toBe(ATTACKED.length);
    for (const code of [
      '200',
      '204',
      'bad-json',
      'bad-request',
      'not-found',
      'not-allowed',
      'sign-in-needed',
    ])
      expect(seen.codes.get(code), code).toBeGreaterThan(10);
    expect(stillThere()).toBe(0);
    // Threads that inspect scenarios come and go: what is left without them is the least of some waves.
    const [middle, end] = [memory.slice(WARM, 2 * WARM), memory.slice(-WARM)].map((some) =>
      Math.min(...some),
    );
    expect((end ?? 0) - (middle ?? 0)).toBeLessThan(MOST_GROWN);
    const [token = ''] = (await preyIn(the.database, organisation)).tokens;
    const me = await fetch(`${the.node.origin}/api/me`, { headers: { cookie: `simmerdown=${token}` } });
    expect(me.status).toBe(200);
  },
);
