import { expect, it } from 'vitest';
import { patience } from './patience.ts';

it('counts silence only after there was time to read', () => {
  expect(patience(12, [])).toBe(12);
  expect(patience(12, ['x'.repeat(100), 'y'.repeat(60)])).toBe(20);
});
