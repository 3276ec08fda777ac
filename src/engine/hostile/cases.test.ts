import { expect, it } from 'vitest';
import { CASES } from './test-cases.ts';

it('twenty thousand hostile files are tried', () => {
  expect(Object.values(CASES).reduce<number>((sum, count) => sum + count, 0)).toBe(20_000);
});
