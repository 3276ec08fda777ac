/** Many who ask one after the other, each waiting for their answer. */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { median } from '../rows.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 400 });

export interface Asked {
  readonly status: number;
  readonly text: string;
  /** Milliseconds. */
  readonly took: number;
}

export function ask(origin: string, token: string, path: string, body?: object): Promise<Asked> {
  const began = performance.now();
  const sent = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    origin,
    cookie: `simmerdown=${token}`,
    ...(body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) } : {}),
  };
  return new Promise((resolve, reject) => {
    const asking = request(
      `${origin}/api${path}`,
      { method: body ? 'POST' : 'GET', agent, headers },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text, took: performance.now() - began }),
        );
      },
    );
    asking.on('error', reject);
    asking.end(sent);
  });
}

/** Throws where it is not answered well. */
export async function told<T>(origin: string, token: string, path: string, body?: object): Promise<T> {
  const { status, text } = await ask(origin, token, path, body);
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  return JSON.parse(text) as T;
}

export function shares(times: readonly number[]): readonly [number, number, number] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return [at(0.5), at(0.95), at(0.99)];
}

/** The median of some runs, in milliseconds. */
export async function medianOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** Per cent of the last ten seconds in which something waited for a processor; figures beside a busy neighbour lie. */
export function pressure(): number {
  try {
    const [, share] = /some avg10=([\d.]+)/.exec(readFileSync('/proc/pressure/cpu', 'utf8')) ?? [];
    return Number(share);
  } catch {
    return Number.NaN;
  }
}
