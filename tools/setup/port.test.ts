import { expect, it } from 'vitest';
import { assertFree, explainListen, parsePort } from './port.mjs';
import { Stop } from './stop.mjs';

it.each([
  [undefined, 4173],
  ['', 4173],
  ['1', 1],
  ['65535', 65535],
])('takes PORT=%s as %i', (text, port) => {
  expect(parsePort(text)).toBe(port);
});

it.each(['0', '65536', 'abc', '80x', '-1', '1e3', '4173.5'])('refuses PORT=%s', (text) => {
  expect(() => parsePort(text)).toThrow(expect.objectContaining({ code: 'port-invalid', exitCode: 2 }));
});

it('names the port and the way out', () => {
  const stop = explainListen(Object.assign(new Error('taken'), { code: 'EADDRINUSE' }), 4173);
  expect(stop).toBeInstanceOf(Stop);
  expect(stop.message).toContain('PORT=4174 npm start');
});

it('leaves unknown errors as they are', () => {
  const error = new Error('odd');
  expect(explainListen(error, 1)).toBe(error);
});

it('sees that a host is not of this machine', async () => {
  await expect(assertFree(0, '192.0.2.1')).rejects.toMatchObject({ code: 'host-unknown' });
});
