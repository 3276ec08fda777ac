import { expect, it } from 'vitest';
import { makeLine, makeNames, makeSummary, makeTotal } from './report.ts';

const GOOD = { skipped: 0, faults: [], unsteady: [], output: '' };
const TYPES = { ...GOOD, name: 'types', passed: 1, failed: 0, seconds: 1.25 };
const UNIT = { ...GOOD, name: 'unit', passed: 20, failed: 2, skipped: 3, seconds: 10 };

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

it('names what failed, and what passed only at a second try', () => {
  const names = makeNames({ ...UNIT, faults: ['a call ends: 1 is not 2'], unsteady: ['a call rings: late'] });
  expect(names).toBe(
    '       failed: a call ends: 1 is not 2\n       only at a second try: a call rings: late\n',
  );
  expect(makeNames(TYPES)).toBe('');
});
