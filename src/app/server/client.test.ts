import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ROUTES, type RouteName } from '../../protocol/routes.ts';
import { makeClient } from './client.ts';

const places = Object.fromEntries(
  Object.entries(ROUTES).map(([name, { method, path }]) => [name, `${method} ${path}`]),
) as Record<RouteName, string>;

let server: Server | null = null;
afterEach(() => server?.close());

async function against(listener: RequestListener) {
  server = createServer(listener);
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return makeClient(places, `http://127.0.0.1:${port}/training/`);
}

describe('the page asks the server', () => {
  it('below its own address, with what belongs into the path, and with JSON', async () => {
    const seen: string[] = [];
    const ask = await against((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        seen.push(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`);
        response.setHeader('content-type', 'application/json').end('{"seq":1}');
      });
    });
    const told = await ask('sendInput', {
      params: { attempt: 'a/b' },
      body: { seq: 1, input: 'pick-up', locale: 'en' },
    });
    expect(told).toEqual({ ok: true, answer: { seq: 1 } });
    expect(seen).toEqual([
      'POST /training/api/attempts/a%2Fb/inputs application/json {"seq":1,"input":"pick-up","locale":"en"}',
    ]);
  });

  it('and is told a problem by its code', async () => {
    const ask = await against((_, response) => {
      response.writeHead(409, { 'content-type': 'application/problem+json' });
      response.end('{"code":"sequence-mismatch","expected":4}');
    });
    const told = await ask('sendInput', {
      params: { attempt: 'a' },
      body: { seq: 9, input: 'hold', locale: 'en' },
    });
    expect(told).toMatchObject({ ok: false, code: 'sequence-mismatch', problem: { expected: 4 } });
  });

  it('and takes a page instead of an answer for files without a server', async () => {
    const ask = await against((_, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html>');
    });
    expect(await ask('readServer', {})).toMatchObject({ ok: false, code: 'no-server' });
  });

  it('and takes a proxy whose server is away for no way to it', async () => {
    const ask = await against((_, response) => {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    });
    expect(await ask('readServer', {})).toMatchObject({ ok: false, code: 'offline' });
  });

  it('and knows that nobody has answered', async () => {
    const ask = await against((request) => request.socket.destroy());
    expect(await ask('signOut', {})).toMatchObject({ ok: false, code: 'offline' });
  });

  it('and waits a moment by itself where that was too fast, but not for minutes', async () => {
    const waits = [0, 0, 600];
    const ask = await against((_, response) => {
      const retryAfter = waits.shift();
      const type = { 'content-type': 'application/problem+json' };
      if (retryAfter === undefined) response.writeHead(204).end();
      else response.writeHead(429, type).end(JSON.stringify({ code: 'too-many-requests', retryAfter }));
    });
    expect(await ask('signOut', {})).toMatchObject({ ok: false, problem: { retryAfter: 600 } });
    expect(await ask('signOut', {})).toMatchObject({ ok: true });
    waits.push(0, 0, 0, 0);
    expect(await ask('signOut', {})).toMatchObject({ ok: false, code: 'too-many-requests' });
  });
});
