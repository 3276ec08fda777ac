import { expect, it } from 'vitest';
import { findFaults, findRanges } from './lockfile-faults.ts';

it('accepts a complete lockfile', () => {
  const packages = { a: { optionalDependencies: { b: '1.0.0' } }, 'node_modules/a/node_modules/b': {} };
  expect(findFaults(packages)).toEqual([]);
});

it('names an optional package without an entry', () => {
  const faults = findFaults({ 'node_modules/a': { optionalDependencies: { '@a/linux': '1.0.0' } } });
  expect(faults).toEqual(['incomplete: node_modules/a may need @a/linux, which has no entry']);
});

it('names an address', () => {
  expect(findFaults({ a: { resolved: 'https://example.org/a.tgz' } })).toEqual([
    'address: a carries https://example.org/a.tgz',
  ]);
});

it('names a version range', () => {
  expect(findRanges({ dependencies: { a: '^1.0.0' }, devDependencies: { b: '1.0.0' } })).toEqual([
    'range: a ^1.0.0 is not one exact version',
  ]);
});
