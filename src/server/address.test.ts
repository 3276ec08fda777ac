import { isIP } from 'node:net';
import { expect, it } from 'vitest';
import { everyInterface, makeAddress } from './address.ts';

it('names an address a browser can open', () => {
  expect(makeAddress({ address: '0.0.0.0', port: 80 })).toBe('http://localhost:80');
  expect(makeAddress({ address: '::', port: 80 })).toBe('http://localhost:80');
  expect(makeAddress({ address: '127.0.0.1', port: 80 })).toBe('http://127.0.0.1:80');
  expect(makeAddress({ address: '::1', port: 80 })).toBe('http://[::1]:80');
});

it('takes every interface the machine has', async () => {
  const every = await everyInterface();
  expect(isIP(every)).toBeGreaterThan(0);
  expect(['::', '0.0.0.0']).toContain(every);
});
