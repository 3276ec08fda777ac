/** Where the server listens, and where it is opened. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** What a browser on this machine can open; without the slash at the end. */
export function makeAddress({ address, port }: Pick<AddressInfo, 'address' | 'port'>): string {
  if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}

/** Where the first administrator comes in, at the address people use. */
export const makeFirstAddress = (origin: string, token: string): string => `${origin}/#/first/${token}`;

/** All interfaces, as Node would take them: a kernel without IPv6 has no `::`. Fastify, left alone, would take one of them. */
export async function everyInterface(): Promise<string> {
  const probe = createServer().listen();
  await once(probe, 'listening');
  const { address } = probe.address() as AddressInfo;
  probe.close();
  return address;
}
