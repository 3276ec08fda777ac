import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { findNode, isEnough } from './runtime.mjs';

it.each([
  ['v18.20.0', false],
  ['v20.19.4', false],
  ['v24.14.9', false],
  ['v24.15.0', true],
  ['v25.0.0', true],
])('a host’s Node %s is enough: %s', (version, enough) => {
  expect(isEnough(version)).toBe(enough);
});

it('whichever Node starts us, the server runs on one that is enough', () => {
  const { stdout } = spawnSync(findNode(), ['--version'], { encoding: 'utf8' });
  expect(isEnough(stdout.trim())).toBe(true);
});
