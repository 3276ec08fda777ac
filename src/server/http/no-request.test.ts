import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testServer } from '../test-server.ts';
import { codesIn, mangled, sendBytes, WIRED } from './test-wire.ts';

async function listening() {
  const { app } = await testServer('sqlite');
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return { app, port };
}

describe('what is no request', () => {
  it('is refused with a coded problem or not at all, and keeps nobody else from being answered', async () => {
    const { port } = await listening();
    const told = await Promise.all(
      Object.entries(WIRED).map(async ([name, bytes]) => [name, codesIn(await sendBytes(port, bytes))]),
    );
    expect(Object.fromEntries(told)).toMatchObject({
      'nothing at all': [],
      'no request line': ['bad-request'],
      'a header of 64 kB': ['bad-request'],
      'an address that climbs out': ['not-found'],
      'half a body': [],
      'a length and pieces': ['bad-request'],
      'two lengths': ['bad-request'],
      'pieces of no length': ['bad-request'],
      'a length of gigabytes': ['body-too-large'],
      'fifty requests at once': Array.from({ length: 50 }, () => '200'),
    });
    expect(told.flatMap(([, codes]) => codes)).not.toContain('unexpected');
  });

  it('is refused like that where a request was wounded on its way', async () => {
    const { port } = await listening();
    const told = fc.sample(mangled, 200).map(async (bytes) => codesIn(await sendBytes(port, bytes)));
    expect((await Promise.all(told)).flat()).not.toContain('unexpected');
  });

  it('is not waited for longer than a minute', async () => {
    const { app } = await listening();
    expect(app.server.requestTimeout).toBe(60_000);
  });
});
