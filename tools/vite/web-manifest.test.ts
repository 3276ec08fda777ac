import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../setup/runtime.mjs';
import { ICONS, MANIFEST } from './web-manifest.ts';

/** Width and height stand at the same place in every PNG. */
function sizeOf(file: string): string {
  const content = readFileSync(join(ROOT, 'assets', 'icon', file));
  return `${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`;
}

it.each(ICONS)('the icon $src is as large as it is said to be', ({ src, sizes }) => {
  expect(sizeOf(src)).toBe(sizes);
});

it('a browser finds what it asks for before it installs the game', () => {
  expect(ICONS.filter(({ purpose }) => purpose === 'any').map(({ sizes }) => sizes)).toEqual([
    '192x192',
    '512x512',
  ]);
  expect(ICONS.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  expect(MANIFEST).toMatchObject({ display: 'standalone', name: expect.any(String) });
});

it('the game may lie in any folder of a site', () => {
  const { id, start_url, scope } = MANIFEST;
  expect([id, start_url, scope]).toEqual(['./', './', './']);
});
