import { expect, it } from 'vitest';
import { deviceName } from './device-name.ts';

it('a device is called by its browser and its system', () => {
  const android =
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36';
  expect(deviceName(android)).toBe('Chrome, Android');
  expect(deviceName('Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0')).toBe(
    'Edge, Windows',
  );
  expect(deviceName('curl/8')).toBe('curl/8');
});
