import { expect, it } from 'vitest';
import { makeLine, makeSummary, makeTotal } from './report.ts';

const TYPES = { name: 'types', passed: 1, failed: 0, skipped: 0, seconds: 1.25, output: '' };
const UNIT = { name: 'unit', passed: 20, failed: 2, skipped: 3, seconds: 10, output: '' };

it('says little of what went well', () => {
  expect(makeLine(TYPES)).toMatch(/^ok {3}types +1\.3 s$/);
});

it('says how many failed, and what was skipped', () => {
  expect(makeLine(UNIT)).toMatch(/^FAIL unit +10\.0 s {2}20 passed, 2 failed, 3 SKIPPED$/);
});

it('names what was not run', () => {
  expect(makeSummary([TYPES], ['types', 'build']).split('\n')[1]).toMatch(/^-- {3}build +not run$/);
});

it('adds everything up', () => {
  expect(makeTotal([TYPES, UNIT])).toBe('21 passed, 2 failed');
});
